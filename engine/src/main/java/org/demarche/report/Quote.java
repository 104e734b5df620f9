package org.demarche.report;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * Words of an article and where they stand.
 *
 * @param span where they stand in the article's text
 * @param text the words themselves, as many units as {@code span} has
 */
public record Quote(Span span, String text) {

  public Quote {
    Objects.requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("'" + text + "' does not fill " + span);
    }
  }

  /**
   * The words of {@code text} that {@code span} marks.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
   */
  public static Quote of(Span span, String text) {
    return new Quote(span, span.of(text));
  }

  /** Whether {@code articleText} has these words at this place. */
  public boolean isIn(String articleText) {
    return span.end() <= articleText.length()
        && articleText.regionMatches(span.start(), text, 0, text.length());
  }
}
