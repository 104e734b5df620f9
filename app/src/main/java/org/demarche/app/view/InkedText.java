package org.demarche.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with an ink for each unit, so that overlapping marks need no nesting: the ink that comes
 * later in {@link Ink} wins. Control characters turn into spaces: a text from the net shall not
 * steer the terminal.
 */
public final class InkedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Ink> inks = new ArrayList<>();

  /** Adds {@code more} in one ink. */
  public InkedText add(String more, Ink ink) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      text.append(Character.isISOControl(c) || isSteering(c) ? ' ' : c);
      inks.add(ink);
    }
    return this;
  }

  /** Characters that turn the direction of the text around them. */
  private static boolean isSteering(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  int length() {
    return text.length();
  }

  /** Marks a piece that is already there, unless a stronger ink is on it. */
  public void mark(int start, int end, Ink ink) {
    for (int i = start; i < end; i++) {
      if (inks.get(i).compareTo(ink) < 0) {
        inks.set(i, ink);
      }
    }
  }

  /** Lines of at most {@code width} code points, broken at spaces, else within a long word. */
  public List<String> wrap(int width, boolean isColored) {
    List<String> lines = new ArrayList<>();
    int at = skipSpaces(0);
    while (at < text.length()) {
      int end = lineEnd(at, width);
      lines.add(line(at, end, isColored));
      at = skipSpaces(end);
    }
    return lines;
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int lineEnd(int start, int width) {
    if (text.codePointCount(start, text.length()) <= width) {
      return text.length();
    }
    int furthest = text.offsetByCodePoints(start, width);
    for (int i = furthest; i > start; i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return furthest;
  }

  private String line(int start, int end, boolean isColored) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (!isColored) {
      return text.substring(start, last);
    }
    StringBuilder out = new StringBuilder();
    int from = start;
    while (from < last) {
      int to = from + 1;
      while (to < last && inks.get(to) == inks.get(from)) {
        to++;
      }
      out.append(inks.get(from).paint(text.substring(from, to)));
      from = to;
    }
    return out.toString();
  }

  /** All on one line, however long. */
  public String unwrapped(boolean isColored) {
    return line(0, text.length(), isColored);
  }

  @Override
  public String toString() {
    return text + " " + Arrays.toString(inks.toArray());
  }
}
