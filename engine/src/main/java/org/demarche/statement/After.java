package org.demarche.statement;

import java.util.Optional;

/**
 * What follows a cue.
 *
 * @param cueLast last token of the cue, with its preposition or colon
 * @param first first token of the content
 * @param form how the content begins
 * @param addressee to whom it is said
 */
record After(int cueLast, int first, Form form, Optional<Range> addressee) {

  /** Forms of content. */
  enum Form {
    QUOTATION,
    THAT,
    CLAUSE,
    QUESTION,
    INFINITIVE,
    OBJECT
  }

  boolean isClause() {
    return form == Form.THAT || form == Form.CLAUSE || form == Form.QUESTION;
  }
}
