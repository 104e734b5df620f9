package org.demarche.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names are compared: lower case, no accents, no apostrophes, one blank for
 * anything else that is no letter or digit. "Sana'a" and "Sanaa", "al-Qaim" and "Al Qaim" are one.
 *
 * <p>The table of towns was folded by the same rules when it was made.
 */
final class Folding {

  private static final String APOSTROPHES = "'’ʼ‘`ʻʿʾ´";

  private Folding() {}

  static String fold(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    if (!isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFD);
    }
    StringBuilder folded = new StringBuilder(text.length());
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(c) >= 0) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        append(folded, c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** Letters that Unicode does not take apart. */
  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ə', 'ǝ' -> folded.append('a');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      default -> folded.appendCodePoint(c);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
