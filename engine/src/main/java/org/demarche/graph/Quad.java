package org.demarche.graph;

/**
 * The four quadrants of event data. SANCTION counts as material conflict, as its section of the
 * PLOVER manual has it; the manual's final table, which calls it verbal, contradicts that section.
 */
public enum Quad {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int code;

  Quad(int code) {
    this.code = code;
  }

  /** PLOVER's quad code, 1 to 4. */
  public int code() {
    return code;
  }
}
