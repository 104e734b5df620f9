package org.demarche.actor;

import java.util.List;

/**
 * A noun that says what sort of participant is meant.
 *
 * @param sectors PLOVER codes, the first is the primary one
 */
record AgentNoun(List<String> sectors, Strength strength) {
  AgentNoun {
    sectors = List.copyOf(sectors);
  }

  /** How a noun stands against the words around it. */
  enum Strength {
    /** Its sectors hold whatever stands before. */
    STRONG,
    /** Gives way to a strong noun or a body before it or after "of". */
    WEAK,
    /** Counts only before another noun. */
    MODIFIER
  }
}
