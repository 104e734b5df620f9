package org.demarche.evaluation;

import java.util.Set;

/**
 * The bare sentence against one gold root: recall is the share of sentences whose gold root is
 * among the exported types, precision the share of exported types that are the gold root. A
 * sentence with several acts has only one of them as gold, so precision is understated.
 */
public final class EndToEndScore {

  private int sentences;
  private int exported;
  private int right;

  /** Counts one sentence with the distinct roots that were exported for it. */
  public void add(String goldRoot, Set<String> roots) {
    sentences++;
    exported += roots.size();
    right += roots.contains(goldRoot) ? 1 : 0;
  }

  public int sentences() {
    return sentences;
  }

  /** Percent. */
  public double recall() {
    return 100.0 * right / Math.max(1, sentences);
  }

  /** Percent. */
  public double precision() {
    return 100.0 * right / Math.max(1, exported);
  }

  /** Harmonic mean of both, percent. */
  public double f1() {
    return 200.0 * right / Math.max(1, sentences + exported);
  }
}
