package org.demarche.graph;

import java.util.Locale;

/** What a mention is to an event. */
public enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  TIME,
  SOURCE;

  /** The key of this role in the corpus format: {@code actors}, {@code recipients}, and so on. */
  public String key() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}
