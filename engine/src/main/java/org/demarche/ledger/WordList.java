package org.demarche.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Phrases to look for.
 *
 * @param phrases each a list of words in small letters; a word that ends in * has any ending
 */
record WordList(List<List<String>> phrases) {

  WordList {
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  static WordList of(List<String> phrases) {
    return new WordList(phrases.stream().map(p -> List.of(p.split(" ", -1))).toList());
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  boolean isIn(String text) {
    List<String> words = words(text);
    for (int at = 0; at < words.size(); at++) {
      for (List<String> phrase : phrases) {
        if (isAt(words, at, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(List<String> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String want = phrase.get(i);
      String word = words.get(at + i);
      boolean isOne =
          want.endsWith("*")
              ? word.startsWith(want.substring(0, want.length() - 1))
              : word.equals(want);
      if (!isOne) {
        return false;
      }
    }
    return true;
  }

  /** Runs of letters, figures and apostrophes, in small letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String low = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'') + " ";
    low.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '\'') {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    return words;
  }
}
