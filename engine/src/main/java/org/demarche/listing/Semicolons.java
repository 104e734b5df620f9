package org.demarche.listing;

import java.util.ArrayList;
import java.util.List;

/** Lists within a column: {@code a;b;"c; with a semicolon"}. */
final class Semicolons {
  private Semicolons() {}

  /** The parts without white space around them; blank ones are left out. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (isQuoted || part.toString().isBlank())) {
        boolean isDoubled = isQuoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (isDoubled) {
          part.append('"');
          i++;
        } else {
          isQuoted = !isQuoted;
        }
      } else if (c == ';' && !isQuoted) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return List.copyOf(parts);
  }

  private static void add(List<String> parts, StringBuilder part) {
    String text = part.toString().strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    part.setLength(0);
  }
}
