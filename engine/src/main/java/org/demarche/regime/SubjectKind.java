package org.demarche.regime;

import java.util.Locale;

/** What sort of subject a report names. */
public enum SubjectKind {
  /** A state as such: a country, its capital, its government. */
  STATE,
  /** A body of a state that buys or sells by itself: a procurement agency. */
  AGENCY,
  FIRM,
  PERSON,
  /** An armed group or movement. */
  GROUP;

  /** As regime files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
