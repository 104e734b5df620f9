package org.demarche.story;

import java.time.temporal.ChronoUnit;

/**
 * When two articles are near enough to tell of the same happening: their similarity, lowered by the
 * days between them, reaches a threshold. The factor of time falls from 1 (same day) towards {@code
 * floor} as {@code floor + (1 - floor) * exp(-days / fade)}; an unknown date counts as far.
 *
 * @param threshold of the average over all pairs of two groups, above 0 and at most 1
 * @param floor factor of articles long apart, 0 to 1
 * @param fade days in which the rest of the factor falls to a third, above 0
 */
public record StoryRule(double threshold, double floor, double fade) {

  /** The values chosen on news clusters; how is told in docs/quality.md. */
  public static final StoryRule DEFAULT = new StoryRule(0.11, 0.5, 3);

  public StoryRule {
    if (!(threshold > 0 && threshold <= 1 && floor >= 0 && floor <= 1 && fade > 0)) {
      throw new IllegalArgumentException(
          "expected 0 < threshold <= 1, 0 <= floor <= 1 and fade > 0, found "
              + threshold
              + ", "
              + floor
              + ", "
              + fade);
    }
  }

  /** Similarity of content lowered by the days between, 0 to 1. */
  public double nearness(Content a, Content b) {
    return a.similarity(b) * time(a, b);
  }

  double time(Content a, Content b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return floor;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.date().get(), b.date().get()));
    return floor + (1 - floor) * Math.exp(-days / fade);
  }
}
