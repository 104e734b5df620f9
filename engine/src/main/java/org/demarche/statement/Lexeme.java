package org.demarche.statement;

import java.util.Optional;
import java.util.Set;

/**
 * What the tables know of a form.
 *
 * @param wordClass the part it plays when it is no verb
 * @param inflections the verb forms it may be; empty if it is no verb
 * @param verb how it tells that something is said, as a verb
 * @param noun the same as a noun
 * @param adjective the same as an adjective
 * @param isLight whether, as a verb, it only leads to the next: "seemed to suggest"
 */
record Lexeme(
    WordClass wordClass,
    Set<Inflection> inflections,
    Optional<Cue> verb,
    Optional<Cue> noun,
    Optional<Cue> adjective,
    boolean isLight) {

  Lexeme {
    inflections = Set.copyOf(inflections);
  }

  static Lexeme plain(WordClass wordClass) {
    return new Lexeme(
        wordClass, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  boolean may(Inflection inflection) {
    return inflections.contains(inflection);
  }

  boolean isVerb() {
    return !inflections.isEmpty();
  }
}
