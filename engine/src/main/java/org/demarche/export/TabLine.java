package org.demarche.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of cells parted by tabs. The formats quote nothing, and readers differ on what a quotation
 * mark means: white space of any kind becomes one space, a quotation mark an apostrophe.
 */
final class TabLine {

  private final List<String> cells = new ArrayList<>();
  private final String empty;

  /** {@code empty} is what the format writes where nothing is known. */
  TabLine(String empty) {
    this.empty = empty;
  }

  TabLine add(String text) {
    String clean = clean(text);
    cells.add(clean.isEmpty() ? empty : clean);
    return this;
  }

  TabLine add(long number) {
    return add(Long.toString(number));
  }

  TabLine addNothing(int times) {
    for (int i = 0; i < times; i++) {
      cells.add(empty);
    }
    return this;
  }

  /** The line; {@code columns} is how many it must have. */
  String line(int columns) {
    if (cells.size() != columns) {
      throw new IllegalStateException(cells.size() + " cells for " + columns + " columns");
    }
    return String.join("\t", cells);
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean isSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        isSpace = true;
        continue;
      }
      if (isSpace && out.length() > 0) {
        out.append(' ');
      }
      isSpace = false;
      out.append(c == '"' ? '\'' : c);
    }
    return out.toString();
  }
}
