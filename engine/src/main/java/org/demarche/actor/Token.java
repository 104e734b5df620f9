package org.demarche.actor;

/**
 * A word or mark of a mention.
 *
 * @param start first unit in the text
 * @param end unit after the last, without a possessive ending
 * @param form as written
 * @param key as {@link ActorBook#key} writes it; the mark itself for a mark
 * @param possessive whether "'s" or an apostrophe follows
 * @param joined whether a hyphen joins it to the word before
 * @param mark whether it is no word
 */
record Token(
    int start, int end, String form, String key, boolean possessive, boolean joined, boolean mark) {

  boolean isCapitalised() {
    return !mark && Character.isUpperCase(form.codePointAt(0));
  }

  boolean isNumber() {
    return !mark && Character.isDigit(form.codePointAt(0));
  }

  /** The key of the singular; the key itself if it is none of a plural. */
  String singular() {
    return Singular.of(key);
  }

  /** The key as it stands inside a longer name: "peoples" of "People's". */
  String inside() {
    return possessive && !key.endsWith("s") ? key + 's' : key;
  }
}
