package org.demarche.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A {@link Lexeme} while the tables are read: a form may stand in several rows. */
final class LexemeDraft {

  private Optional<WordClass> wordClass = Optional.empty();
  private final Set<Inflection> inflections = EnumSet.noneOf(Inflection.class);
  private Optional<Cue> verb = Optional.empty();
  private Optional<Cue> noun = Optional.empty();
  private Optional<Cue> adjective = Optional.empty();
  private boolean isLight;

  /** The first class given stays. */
  void wordClass(WordClass given) {
    wordClass = wordClass.or(() -> Optional.of(given));
  }

  void inflection(Inflection given) {
    inflections.add(given);
  }

  void light() {
    isLight = true;
  }

  void verb(Cue cue) {
    verb = joined(verb, cue);
  }

  void noun(Cue cue) {
    noun = joined(noun, cue);
  }

  void adjective(Cue cue) {
    adjective = joined(adjective, cue);
  }

  private static Optional<Cue> joined(Optional<Cue> before, Cue cue) {
    return Optional.of(before.map(known -> known.and(cue)).orElse(cue));
  }

  Lexeme lexeme() {
    return new Lexeme(
        wordClass.orElse(WordClass.NOUN), inflections, verb, noun, adjective, isLight);
  }
}
