package org.demarche.listing;

/** Writes shares of 1 for people. */
final class Percent {
  private Percent() {}

  static String of(double share) {
    return Math.round(share * 100) + " %";
  }
}
