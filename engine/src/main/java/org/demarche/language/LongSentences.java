package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/** Cuts what is too long to be one sentence, at the best mark near the limit. */
final class LongSentences {

  static final int MOST_WORDS = 250;
  static final int MOST_UNITS = 2_000;

  private LongSentences() {}

  /** The pieces of {@code sentence}: itself, or cut so that none passes either limit. */
  static List<Span> cut(String text, Span sentence) {
    List<Span> pieces = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      int furthest = furthest(text, start, sentence.end());
      int end = furthest == sentence.end() ? furthest : best(text, start, furthest);
      VisibleSpan.of(text, start, end).ifPresent(pieces::add);
      start = end;
    }
    return pieces;
  }

  /** Where the first limit is reached, or {@code end} when none is. */
  private static int furthest(String text, int start, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if ((letter && !inWord && ++words > MOST_WORDS) || i - start >= MOST_UNITS) {
        return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
      }
      inWord = letter;
    }
    return end;
  }

  /** The last semicolon, else comma, else space in the later half; else the limit itself. */
  private static int best(String text, int start, int furthest) {
    int[] last = new int[3];
    for (int i = start + (furthest - start) / 2; i < furthest; i++) {
      char before = text.charAt(i - 1);
      if (VisibleSpan.isSpace(text.charAt(i))) {
        last[";:–—".indexOf(before) >= 0 ? 0 : before == ',' ? 1 : 2] = i;
      }
    }
    for (int at : last) {
      if (at > start) {
        return at;
      }
    }
    return furthest;
  }
}
