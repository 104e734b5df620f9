package org.demarche.language;

import java.util.Set;
import java.util.regex.Pattern;

/** What follows a possible end of a sentence; nothing here looks farther than a few words. */
final class NextWords {

  private static final int LONGEST_WORD = 40;
  private static final int ATTRIBUTION_REACH = 80;
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}.'’-]*\\s+){1,4}"
              + "(?:said|says|asked|asks|added|told|wrote|writes|replied|tweeted|declared)\\b.*",
          Pattern.DOTALL);
  private static final Set<String> TIME_WORDS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "EST",
          "EDT",
          "ET",
          "PST",
          "PDT",
          "PT",
          "CST",
          "CDT",
          "CT",
          "MST",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "CEST",
          "Eastern",
          "Pacific",
          "Central",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Aug",
          "Sept",
          "Oct",
          "Nov",
          "Dec");

  private final String text;
  private final int limit;

  NextWords(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** First visible unit at or after {@code at}; {@code limit - 1} at the latest. */
  int visible(int at) {
    int next = at;
    while (next < limit - 1 && VisibleSpan.isInvisible(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The run of letters and digits at {@code at}. */
  String word(int at) {
    int end = at;
    while (end < limit && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /**
   * Whether what follows carries the sentence on.
   *
   * @param letter where the first letter after opening quotes stands
   * @param first what stands before it: the letter itself, a quote, a dash
   * @param plainStop whether the stop was a single full stop
   */
  boolean continues(int letter, char first, boolean plainStop) {
    char c = text.charAt(letter);
    if (Character.isLowerCase(c)) {
      return !isCapitalInside(letter);
    }
    if (",;:".indexOf(first) >= 0) {
      return true;
    }
    return !plainStop && "-–—".indexOf(first) >= 0;
  }

  /** Names written small first: iPhone, al-Shabaab. */
  private boolean isCapitalInside(int letter) {
    if (letter + 1 < limit && Character.isUpperCase(text.charAt(letter + 1))) {
      return true;
    }
    int hyphen = letter;
    while (hyphen < limit && hyphen - letter < 4 && Character.isLowerCase(text.charAt(hyphen))) {
      hyphen++;
    }
    return hyphen + 1 < limit
        && "-'’".indexOf(text.charAt(hyphen)) >= 0
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /** Whether a name and a verb of saying follow, so that "Stop!" was only the quoted part. */
  boolean isAttribution(int letter) {
    int end = Math.min(limit, letter + ATTRIBUTION_REACH);
    return ATTRIBUTION.matcher(text.substring(letter, end)).matches();
  }

  /** Whether the word goes on a clock time: "9 a.m. Monday", "5 p.m. GMT". */
  boolean isTimeWord(String word) {
    return TIME_WORDS.contains(word);
  }
}
