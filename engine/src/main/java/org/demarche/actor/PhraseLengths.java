package org.demarche.actor;

import java.util.HashMap;
import java.util.Map;

/**
 * How many words the phrases have that start with a word: what cannot match is not looked up. A set
 * of lengths is a number whose bit n stands for n words.
 */
final class PhraseLengths {

  /** The bit of this length stands for all longer ones too. */
  private static final int MOST = 62;

  private final Map<String, Long> byFirst = new HashMap<>();

  /** Adds a phrase whose words are parted by single blanks. */
  void add(String key) {
    int words = 1;
    int space = -1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        space = space < 0 ? i : space;
        words++;
      }
    }
    byFirst.merge(
        space < 0 ? key : key.substring(0, space), 1L << Math.min(words, MOST), (a, b) -> a | b);
  }

  /** Adds all phrases of another. */
  void addAll(PhraseLengths other) {
    other.byFirst.forEach((first, lengths) -> byFirst.merge(first, lengths, (a, b) -> a | b));
  }

  /** The lengths of phrases whose first word is {@code word}, as written within a phrase. */
  long of(String word) {
    return byFirst.getOrDefault(word, 0L);
  }

  /**
   * The lengths of phrases that may start at a token, in the plural or with a possessive ending.
   */
  long from(Token first) {
    long lengths = of(first.key());
    if (first.possessive()) {
      lengths |= of(first.inside());
    }
    String singular = first.singular();
    return singular.equals(first.key()) ? lengths : lengths | of(singular);
  }

  /** The longest of some lengths that is at most {@code limit}; 0 if there is none. */
  static int longest(long lengths, int limit) {
    if (limit >= MOST) {
      return (lengths & (1L << MOST)) != 0 ? limit : highest(lengths);
    }
    return limit <= 0 ? 0 : highest(lengths & ((1L << (limit + 1)) - 1));
  }

  private static int highest(long lengths) {
    return lengths == 0 ? 0 : 63 - Long.numberOfLeadingZeros(lengths);
  }
}
