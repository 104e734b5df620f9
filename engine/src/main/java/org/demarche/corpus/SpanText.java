package org.demarche.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/** A span written as its own words, with {@code #n} for their n-th occurrence. */
final class SpanText {

  private static final Pattern NUMBERED = Pattern.compile("(?s)(.*)#([1-9][0-9]*)");

  private SpanText() {}

  /** Where {@code written} stands in {@code text}, never starting or ending inside a word. */
  static Optional<Span> locate(String text, String written) {
    String want = written;
    int nth = 1;
    Matcher m = NUMBERED.matcher(written);
    if (m.matches() && text.contains(m.group(1))) {
      want = m.group(1);
      nth = Integer.parseInt(m.group(2));
    }
    if (want.isBlank() || !want.equals(want.strip())) {
      return Optional.empty();
    }
    int at = -1;
    for (int i = 0; i < nth; i++) {
      do {
        at = text.indexOf(want, at + 1);
      } while (at >= 0 && cutsWord(text, at, at + want.length()));
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(at, at + want.length()));
  }

  private static boolean cutsWord(String text, int start, int end) {
    return joins(text, start) || joins(text, end);
  }

  /** Whether the letters left and right of {@code at} belong to one word. */
  private static boolean joins(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }
}
