package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts right answers of some sort, and keeps the wrong ones to look at. */
public final class Share {
  private final String name;
  private int right;
  private int all;
  private final List<String> wrong = new ArrayList<>();

  Share(String name) {
    this.name = name;
  }

  /**
   * Counts one answer.
   *
   * @param wrongLine what to show if it is wrong
   */
  void add(boolean isRight, String wrongLine) {
    all++;
    if (isRight) {
      right++;
    } else {
      wrong.add(wrongLine);
    }
  }

  public String name() {
    return name;
  }

  public int right() {
    return right;
  }

  public int all() {
    return all;
  }

  /** Percent; 100 of nothing. */
  public double percent() {
    return all == 0 ? 100 : 100.0 * right / all;
  }

  /** The wrong answers, one line each, in the order of the file. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }
}
