package org.demarche.statement;

/** The part a word plays by its form alone; the classes of {@code word-classes.tsv} and marks. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  OBJECT_PRONOUN,
  RELATIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  MODAL,
  BE,
  HAVE,
  DO,
  NEGATION,
  ADVERB,
  /** The word "that", which may be three things. */
  THAT,
  /** The word "to". */
  TO,
  /** "'s", of possession or short for is and has. */
  CLITIC_S,
  NUMBER,
  /** Nouns, adjectives, names, and verbs without a better class. */
  NOUN,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  OPENING,
  CLOSING,
  QUOTE,
  STOP,
  OTHER;

  boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }
}
