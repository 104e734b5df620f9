package org.demarche.language;

import java.util.Optional;
import org.demarche.text.Span;

/** What is left of a stretch of text without the white space and controls around it. */
final class VisibleSpan {

  private VisibleSpan() {}

  /** The visible part of {@code [from, to)}; empty when it holds no letter or digit. */
  static Optional<Span> of(String text, int from, int to) {
    int start = from;
    while (start < to && isInvisible(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Optional.of(new Span(start, end));
      }
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  /** Whether a unit shows nothing: spaces of all widths, controls, byte order marks. */
  static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether a unit separates words. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
