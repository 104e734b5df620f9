package org.demarche.model;

/**
 * How sure the network must be.
 *
 * @param trigger least share for "this word names an event", 0 to 1
 * @param type least share for "this word names an event of this type", of all types and none, 0 to
 *     1: a word that may as well tell one thing as another tells neither
 * @param role least share of a role's first word, 0 to 1
 */
public record Thresholds(double trigger, double type, double role) {

  /**
   * An even chance for triggers and roles; for types what gave the best type F1 on two sets of
   * annotated sentences that were not trained on.
   */
  public static final Thresholds USUAL = new Thresholds(0.5, 0.4, 0.5);

  public Thresholds {
    for (double share : new double[] {trigger, type, role}) {
      if (!(share > 0 && share < 1)) {
        throw new IllegalArgumentException("thresholds lie between 0 and 1, found " + share);
      }
    }
  }
}
