package org.demarche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.language.Word;
import org.demarche.language.Words;

/** A mention as words, with what stands between them. */
final class MentionText {

  private final String text;

  /** Runs of letters and digits. */
  private final List<Word> words;

  MentionText(String text) {
    this.text = text;
    List<Word> found = new ArrayList<>();
    for (Word word : Words.of(text)) {
      if (word.isAlphanumeric()) {
        found.add(word);
      }
    }
    this.words = List.copyOf(found);
  }

  int size() {
    return words.size();
  }

  String form(int word) {
    return words.get(word).form();
  }

  String lower(int word) {
    return form(word).toLowerCase(Locale.ROOT);
  }

  /** Written with a capital, or in a script that has none. */
  boolean isCapitalised(int word) {
    int first = form(word).codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  boolean isUpperCase(int word) {
    return form(word).equals(form(word).toUpperCase(Locale.ROOT));
  }

  /** The text of words {@code from} to {@code to}, both included. */
  String between(int from, int to) {
    return text.substring(words.get(from).span().start(), words.get(to).span().end());
  }

  /** What stands between a word and the next one; empty at the ends. */
  String gap(int word) {
    return word < 0 || word + 1 >= words.size()
        ? ""
        : text.substring(words.get(word).span().end(), words.get(word + 1).span().start());
  }

  /** Whether a name may go on over the gap after {@code word}. */
  boolean isJoined(int word) {
    String gap = gap(word).strip();
    return gap.length() <= 2 && gap.chars().allMatch(c -> "-'’‘ʼ.&".indexOf(c) >= 0);
  }

  boolean isHyphen(int word) {
    return isDash(gap(word));
  }

  static boolean isDash(String gap) {
    return gap.equals("-") || gap.equals("–") || gap.equals("‑");
  }

  /** Whether only white space stands after {@code word}. */
  boolean isAdjacent(int word) {
    String gap = gap(word);
    return !gap.isEmpty() && gap.isBlank();
  }

  /** Whether {@code word} is the s of "Ukraine's". */
  boolean isPossessive(int word) {
    String gap = gap(word - 1);
    return lower(word).equals("s") && (gap.equals("'") || gap.equals("’"));
  }
}
