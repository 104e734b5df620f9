package org.demarche.graph;

/** The range every score of this package is held to. */
final class Scores {

  private Scores() {}

  static void check(String name, double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, found " + score);
    }
  }
}
