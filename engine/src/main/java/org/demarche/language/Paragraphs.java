package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * Cuts a text into {@link Paragraph}s. A blank line always ends one. A single line break ends one
 * too, unless the lines were wrapped: the break stands where the next word had no room.
 */
final class Paragraphs {

  private static final int NARROWEST_WRAP = 45;
  private static final int WIDEST_WRAP = 110;
  private static final Pattern BULLET =
      Pattern.compile("(?:[•●◦▪■‣·*\\-–—]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z]\\))[ \\t\\u00A0]+");

  private final String text;
  private final List<Span> block = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of {@code text} in order; together they hold all its letters and digits. */
  static List<Paragraph> of(String text) {
    Paragraphs cutter = new Paragraphs(text);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i))) {
        cutter.line(start, i);
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    cutter.line(start, text.length());
    cutter.endBlock();
    return cutter.paragraphs;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void line(int start, int end) {
    VisibleSpan.of(text, start, end).ifPresentOrElse(block::add, this::endBlock);
  }

  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    int width = block.stream().mapToInt(Span::length).max().getAsInt();
    int first = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size() || !isWrapped(i, width)) {
        Span span = new Span(block.get(first).start(), block.get(i - 1).end());
        paragraphs.add(new Paragraph(span, bullet(span)));
        first = i;
      }
    }
    block.clear();
  }

  /** Whether the break before line {@code i} of the block was put there by the width of a page. */
  private boolean isWrapped(int i, int width) {
    Span before = block.get(i - 1);
    Span line = block.get(i);
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP || bullet(line) > 0) {
      return false;
    }
    boolean noRoom = before.length() + 1 + firstWord(line) > width;
    if (Character.isLowerCase(text.charAt(line.start()))) {
      return noRoom || before.length() * 2 > width;
    }
    return noRoom && block.size() > 2;
  }

  private int firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !VisibleSpan.isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private int bullet(Span line) {
    int limit = Math.min(line.end(), line.start() + 8);
    Matcher mark = BULLET.matcher(text).region(line.start(), limit);
    return mark.lookingAt() ? mark.end() - line.start() : 0;
  }
}
