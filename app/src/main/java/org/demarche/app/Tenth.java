package org.demarche.app;

/** Figures as JSON carries them: percent with one decimal. */
final class Tenth {

  private Tenth() {}

  static double of(double percent) {
    return Math.round(percent * 10) / 10.0;
  }
}
