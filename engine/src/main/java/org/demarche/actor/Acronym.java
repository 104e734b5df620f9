package org.demarche.actor;

/** Tells short names in capitals from words that are spelt the same. */
final class Acronym {
  private Acronym() {}

  /** Whether an alias is an acronym of two or three letters, with or without stops. */
  static boolean is(String alias) {
    int letters = 0;
    for (int i = 0; i < alias.length(); i++) {
      char c = alias.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        letters++;
      } else if (c != '.') {
        return false;
      }
    }
    return letters == 2 || letters == 3;
  }

  /** Whether a text may be meant as one: every letter but one is a capital. */
  static boolean mayBe(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          capitals++;
        }
      }
    }
    return capitals >= 2 && capitals >= letters - 1;
  }
}
