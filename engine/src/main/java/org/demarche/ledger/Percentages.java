package org.demarche.ledger;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The percentages of a sentence: two tariffs of one state on another differ in their rate. */
final class Percentages {
  private static final Pattern ONE =
      Pattern.compile("(?<![\\w.,])(\\d{1,3}(?:\\.\\d{1,2})?)(?=\\s?(?:%|per ?cent\\b))");

  private Percentages() {}

  static Set<String> of(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher m = ONE.matcher(sentence);
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }
}
