package org.demarche.statement;

/** The tense of a finite verb with its auxiliaries, as far as two joined verbs must share it. */
enum Tense {
  PRESENT,
  PAST,
  PERFECT,
  MODAL,
  NONE;

  /** The tense of the verb at {@code verb}. */
  static Tense of(Line line, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (line.kind(i).isAuxiliary()
            || line.kind(i) == WordClass.ADVERB
            || line.kind(i) == WordClass.NEGATION
            || line.kind(i) == WordClass.CLITIC_S)) {
      Tense auxiliary = auxiliary(line.lower(i), line.kind(i));
      if (auxiliary != NONE) {
        return auxiliary;
      }
      i--;
    }
    Lexeme lexeme = line.at(verb).lexeme();
    if (line.use(verb) != VerbUse.FINITE) {
      return NONE;
    }
    return lexeme.may(Inflection.PAST) ? PAST : PRESENT;
  }

  private static Tense auxiliary(String form, WordClass kind) {
    if (kind == WordClass.MODAL) {
      return MODAL;
    }
    return switch (form) {
      case "is",
          "are",
          "am",
          "'re",
          "'m",
          "'s",
          "do",
          "does",
          "isn't",
          "aren't",
          "don't",
          "doesn't" ->
          PRESENT;
      case "was", "were", "did", "had", "wasn't", "weren't", "didn't", "hadn't" -> PAST;
      case "has", "have", "'ve", "hasn't", "haven't" -> PERFECT;
      default -> NONE;
    };
  }
}
