package org.demarche.evaluation;

/** Words that are annotated, found, and both. */
public final class WordCount {

  private long right;
  private long gold;
  private long found;

  void right(int words) {
    right += words;
  }

  void gold(int words) {
    gold += words;
  }

  void found(int words) {
    found += words;
  }

  /** Percent of the words found that are annotated. */
  public double precision() {
    return 100.0 * right / Math.max(1, found);
  }

  /** Percent of the words annotated that are found. */
  public double recall() {
    return 100.0 * right / Math.max(1, gold);
  }

  public double f1() {
    return 200.0 * right / Math.max(1, gold + found);
  }
}
