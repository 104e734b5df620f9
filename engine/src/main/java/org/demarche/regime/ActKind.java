package org.demarche.regime;

import java.util.Locale;

/** What kind of dealing a report tells. */
public enum ActKind {
  PURCHASE,
  /** A contract, a deal or an agreement is signed. */
  CONTRACT,
  /** Arms are sold, supplied, shipped or received. */
  DELIVERY,
  PAYMENT,
  /** Arms are made together or under licence. */
  PRODUCTION,
  EXERCISE,
  TRAINING,
  INTELLIGENCE,
  /** Ports, airfields or bases are used. */
  BASE;

  /** As regime files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
