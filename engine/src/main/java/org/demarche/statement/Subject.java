package org.demarche.statement;

import java.util.Optional;

/**
 * Who does what a verb tells.
 *
 * @param range the noun phrase or pronoun, with its apposition
 * @param head the phrase without its apposition; for a relative pronoun what it refers to
 * @param kind how it was found
 */
record Subject(Range range, Optional<Range> head, Kind kind) {

  /** Ways to find a subject. */
  enum Kind {
    /** Right before the verb. */
    BEFORE,
    /** Before the verb, an apposition between. */
    APPOSED,
    /** A relative pronoun. */
    RELATIVE,
    /** Behind the verb: "said the minister". */
    INVERTED,
    /** The subject of an earlier verb of the sentence. */
    SHARED,
    /** After "by". */
    AGENT
  }

  Subject shared() {
    return new Subject(range, head, Kind.SHARED);
  }
}
