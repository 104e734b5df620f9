package org.demarche.story;

import java.util.Locale;

/** Folds the forms of a word so that outlets that write it differently still meet. */
final class WordForm {

  private WordForm() {}

  /** Lower case; a plural's {@code s} is taken off ({@code -ies} becomes {@code -y}). */
  static String of(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    if (low.length() > 4 && low.endsWith("ies")) {
      return low.substring(0, low.length() - 3) + "y";
    }
    boolean plural = low.length() > 3 && low.endsWith("s") && !low.endsWith("ss");
    return plural ? low.substring(0, low.length() - 1) : low;
  }
}
