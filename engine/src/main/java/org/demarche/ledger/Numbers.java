package org.demarche.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The counts a sentence gives: two attacks seldom claim the same number of lives. */
final class Numbers {
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\w.,$€£-])\\d{1,3}(,\\d{3})*(?![\\w.%-])");
  private static final Pattern BREAK = Pattern.compile("[^a-z]+");
  private static final int MOST = 6;

  /** "One" is no count as often as it is one. */
  private static final List<String> WORDS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numbers() {}

  static Set<String> of(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher m = COUNT.matcher(sentence);
    while (m.find() && found.size() < MOST) {
      found.add(m.group());
    }
    for (String word : BREAK.split(sentence.toLowerCase(Locale.ROOT), -1)) {
      int at = WORDS.indexOf(word);
      if (at >= 0) {
        found.add(String.valueOf(at + 2));
      }
    }
    return found;
  }

  /** Whether both give counts and none is the same. */
  static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
