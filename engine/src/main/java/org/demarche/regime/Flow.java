package org.demarche.regime;

import java.util.Locale;

/** Which way goods must go, seen from the target of the regime. */
public enum Flow {
  TO,
  FROM,
  ANY;

  /** As regime files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
