package org.demarche.statement;

import java.util.Optional;

/** Who does what each verb of a sentence tells, by what was read of the sentence so far. */
final class Speakers {

  private final Line line;
  private final Subjects subjects;

  private Optional<Subject> lastFinite = Optional.empty();
  private Optional<Found> lastCue = Optional.empty();

  Speakers(Line line, Subjects subjects) {
    this.line = line;
    this.subjects = subjects;
  }

  /** Remembers the subject of a finite verb. */
  void finite(Subject subject) {
    lastFinite = Optional.of(subject);
  }

  /** Remembers a statement; one within the last hides it not. */
  void said(Found found) {
    if (lastCue.isEmpty() || !lastCue.get().covers(found.verb())) {
      lastCue = Optional.of(found);
    }
  }

  /** Subject of the last finite verb. */
  Optional<Subject> lastFinite() {
    return lastFinite;
  }

  /**
   * The subject of a verb.
   *
   * @param i where the verb stands
   * @param group where its group starts
   * @param cue how it tells that something is said, if it does
   */
  Optional<Subject> of(int i, int group, Optional<Cue> cue) {
    switch (line.use(i)) {
      case FINITE, PASSIVE -> {
        boolean inverts =
            line.use(i) == VerbUse.FINITE
                && cue.map(c -> c.has(Frame.INVERSION)).orElse(false)
                && isAfterMark(group);
        if (inverts) {
          Optional<Subject> inverted = subjects.inverted(i);
          if (inverted.isPresent()) {
            return inverted;
          }
        }
        Optional<Subject> before = subjects.before(group);
        return before.isPresent() ? before : shared(i, group);
      }
      case GERUND -> {
        int p = group - 1;
        boolean direct =
            (line.isNominal(p) || line.kind(p) == WordClass.OBJECT_PRONOUN)
                && line.kind(p) != WordClass.NUMBER;
        if (direct) {
          Range range = Phrases.endingAt(line, p);
          return Optional.of(new Subject(range, Optional.of(range), Subject.Kind.BEFORE));
        }
        return sharedOrAhead(i);
      }
      case INFINITIVE -> {
        return lastFinite.map(Subject::shared);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private boolean isAfterMark(int group) {
    WordClass kind = line.kind(group - 1);
    return kind == WordClass.COMMA
        || kind == WordClass.QUOTE
        || kind == WordClass.DASH
        || kind == WordClass.STOP
        || kind == WordClass.OTHER;
  }

  /** The subject of an earlier verb this one is joined to. */
  Optional<Subject> shared(int i, int group) {
    WordClass kind = line.kind(Verbs.before(line, group));
    boolean joined =
        kind == WordClass.CONJUNCTION || kind == WordClass.COMMA || kind == WordClass.DASH;
    if (!joined) {
      return Optional.empty();
    }
    boolean outsideLast = lastCue.isPresent() && !lastCue.get().covers(i);
    Optional<Subject> speaker = outsideLast ? lastCue.get().subject() : Optional.empty();
    return speaker.or(() -> lastFinite).map(Subject::shared);
  }

  /** ", adding ...": the speaker of the statement before; "Citing ..., he ...": the one to come. */
  private Optional<Subject> sharedOrAhead(int i) {
    boolean outsideLast = lastCue.isPresent() && !lastCue.get().covers(i);
    if (outsideLast && lastCue.get().subject().isPresent()) {
      return lastCue.get().subject().map(Subject::shared);
    }
    if (lastFinite.isPresent()) {
      return lastFinite.map(Subject::shared);
    }
    for (int v = i + 1; v < line.size(); v++) {
      if (line.use(v) == VerbUse.FINITE || line.kind(v).isAuxiliary()) {
        int group = subjects.groupStart(v);
        boolean afterComma = hasComma(i, group);
        if (afterComma) {
          return subjects.before(group).map(Subject::shared);
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasComma(int from, int to) {
    for (int k = from; k < to; k++) {
      if (line.kind(k) == WordClass.COMMA && line.quote(k) < 0) {
        return true;
      }
    }
    return false;
  }
}
