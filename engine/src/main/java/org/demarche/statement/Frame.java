package org.demarche.statement;

/** What may follow a cue; the letters of {@code cues.tsv}. */
enum Frame {
  /** {@code T}: a that-clause, with or without the word "that". */
  CLAUSE('T'),
  /** {@code W}: a clause with whether, how, why, what. */
  QUESTION('W'),
  /** {@code I}: an infinitive. */
  INFINITIVE('I'),
  /** {@code O}: an object, or an object with its infinitive. */
  OBJECT('O'),
  /** {@code Q}: a direct quotation. */
  QUOTATION('Q'),
  /** {@code A}: the person told, before the content. */
  ADDRESSEE('A'),
  /** {@code V}: the speaker, behind the verb. */
  INVERSION('V');

  private final char letter;

  Frame(char letter) {
    this.letter = letter;
  }

  static Frame of(char letter) {
    for (Frame frame : values()) {
      if (frame.letter == letter) {
        return frame;
      }
    }
    throw new IllegalArgumentException("expected one of T W I O Q A V, found " + letter);
  }
}
