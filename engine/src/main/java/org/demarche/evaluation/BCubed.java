package org.demarche.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups agree with given ones (Bagga and Baldwin, 1998; Amigó and others, 2009). For each
 * item, precision is the share of its found group that is of its given group, and recall the share
 * of its given group that is in its found group, the item itself included in both; the figures are
 * the means over all items.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record BCubed(double precision, double recall) {

  private record Pair(String found, String given) {}

  public BCubed {
    if (!(precision >= 0 && precision <= 1 && recall >= 0 && recall <= 1)) {
      throw new IllegalArgumentException("shares must be 0 to 1: " + precision + ", " + recall);
    }
  }

  /**
   * Compares two groupings of the same items.
   *
   * @param found name of the found group, item by item; at least one
   * @param given name of the given group, item by item
   */
  public static BCubed of(List<String> found, List<String> given) {
    if (found.isEmpty() || found.size() != given.size()) {
      throw new IllegalArgumentException(
          "expected as many found as given, found " + found.size() + " and " + given.size());
    }
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> givenSizes = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      foundSizes.merge(found.get(i), 1, Integer::sum);
      givenSizes.merge(given.get(i), 1, Integer::sum);
      both.merge(new Pair(found.get(i), given.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < found.size(); i++) {
      double common = both.get(new Pair(found.get(i), given.get(i)));
      precision += common / foundSizes.get(found.get(i));
      recall += common / givenSizes.get(given.get(i));
    }
    return new BCubed(Math.min(1, precision / found.size()), Math.min(1, recall / found.size()));
  }

  /** Harmonic mean of the two, 0 to 1. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
