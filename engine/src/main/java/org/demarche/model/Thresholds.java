package org.demarche.model;

/**
 * How sure the network must be.
 *
 * @param trigger least share for "this word names an event", 0 to 1
 * @param role least share of a role's first word, 0 to 1
 */
public record Thresholds(double trigger, double role) {

  /** An even chance for both. */
  public static final Thresholds EVEN = new Thresholds(0.5, 0.5);

  public Thresholds {
    if (!(trigger > 0 && trigger < 1 && role > 0 && role < 1)) {
      throw new IllegalArgumentException(
          "thresholds lie between 0 and 1, found " + trigger + " and " + role);
    }
  }
}
