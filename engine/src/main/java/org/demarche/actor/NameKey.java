package org.demarche.actor;

import java.text.Normalizer;

/**
 * Writes a name so that spellings of the same name are equal: lower case, no accents, one blank for
 * hyphens and white space, nothing for apostrophes and stops.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String apart = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 0x80) {
        appendAscii(c, key);
      } else {
        appendOther(c, key);
      }
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    return key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void appendAscii(char c, StringBuilder key) {
    if (c >= 'A' && c <= 'Z') {
      key.append((char) (c + 32));
    } else if (c == '\'' || c == '.' || c == '`') {
      return;
    } else if (c <= ' ' || c == '-' || c == '_' || c == '/') {
      blank(key);
    } else {
      key.append(c);
    }
  }

  private static void appendOther(char c, StringBuilder key) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || isApostrophe(c)) {
      return;
    }
    if (type == Character.DASH_PUNCTUATION || Character.isWhitespace(c)) {
      blank(key);
      return;
    }
    switch (c) {
      case 'ı' -> key.append('i');
      case 'ł', 'Ł' -> key.append('l');
      case 'ø', 'Ø' -> key.append('o');
      case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
      case 'æ', 'Æ' -> key.append("ae");
      case 'œ', 'Œ' -> key.append("oe");
      case 'ß' -> key.append("ss");
      case 'þ', 'Þ' -> key.append("th");
      case 'ə', 'Ə' -> key.append('a');
      default -> key.append(Character.toLowerCase(c));
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == 'ʿ' || c == 'ʾ' || c == '´';
  }

  private static void blank(StringBuilder key) {
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) != ' ') {
      key.append(' ');
    }
  }
}
