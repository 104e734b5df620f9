package org.demarche.listing;

import java.util.Objects;

/**
 * One thing that made a score what it is.
 *
 * @param kind what sort of thing
 * @param text it in words, with the words compared
 * @param effect for words the likeness from 0 to 1; for the others the factor on the score, 1 =
 *     none
 */
public record Reason(Kind kind, String text, double effect) {

  /** Sorts of reasons. The names are part of the output: they are added to, never renamed. */
  public enum Kind {
    /** The word is the same once case, accents and script are folded. */
    SAME_WORD,
    /** Two spellings or transliterations of one word, by {@code likeness.tsv}. */
    SPELLING,
    /** Two forms of one given name, by {@code given-names.tsv}. */
    GIVEN_NAME,
    /** A letter that may stand for the word. */
    INITIAL,
    /** Two words that the other name writes as one. */
    JOINED,
    /** A word sought that the listed name has not. */
    MISSING,
    /** A word of the listed name that was not sought. */
    FURTHER,
    /** The words stand in another order. */
    ORDER,
    /** One word alone names few persons surely. */
    SINGLE_WORD,
    /** The list itself calls the alias weak. */
    WEAK_ALIAS,
    /** The country agrees or conflicts. */
    COUNTRY,
    /** The year of birth agrees or conflicts. */
    BIRTH_YEAR,
    /** A person is no firm, a ship no person. */
    KIND
  }

  public Reason {
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a reason needs words");
    }
  }
}
