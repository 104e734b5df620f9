package org.demarche.statement;

import java.util.List;
import java.util.Optional;

/** Statements that a noun brings in: "his claim that", "made a promise to". */
final class CueNouns {

  private final Line line;
  private final Subjects subjects;
  private final Following following;
  private final Extent extent;

  CueNouns(Line line, Subjects subjects, Following following, Extent extent) {
    this.line = line;
    this.subjects = subjects;
    this.following = following;
    this.extent = extent;
  }

  /**
   * The statement a noun brings in.
   *
   * @param i where the noun stands
   * @param lastFinite subject of the last finite verb before it
   */
  Optional<Found> read(int i, Cue cue, Optional<Subject> lastFinite) {
    int verb = supportVerb(i);
    Optional<Subject> owner = owner(i);
    if (owner.isEmpty() && verb >= 0) {
      owner = lastFinite;
    }
    Optional<After> after =
        following
            .of(cue, i)
            .filter(a -> a.form() != After.Form.CLAUSE && a.form() != After.Form.QUOTATION);
    if (after.isEmpty() || (owner.isEmpty() && cue.act() == Act.SHOW)) {
      return Optional.empty();
    }
    Optional<Subject> who = owner;
    int first = verb < 0 ? i : subjects.groupStart(verb);
    return extent
        .following(after.get(), i)
        .map(
            content ->
                new Found(
                    cue.act(),
                    new Range(first, after.get().cueLast()),
                    who,
                    List.of(content),
                    Optional.empty(),
                    Optional.empty(),
                    i,
                    verb < 0 ? "noun" : "verb-noun"));
  }

  /** The verb whose object the noun is: "made a promise", "left little doubt"; -1 for none. */
  private int supportVerb(int noun) {
    for (int p = noun - 1; p >= 0 && p >= noun - 5; p--) {
      if (line.use(p) == VerbUse.FINITE) {
        return p;
      }
      WordClass kind = line.kind(p);
      boolean possession = kind == WordClass.HAVE && !line.isVerb(p);
      if (possession) {
        return p;
      }
      if ((kind != WordClass.DETERMINER && kind != WordClass.NOUN && kind != WordClass.ADVERB)
          || line.isVerb(p)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the minister's repeated claim", "his claim". */
  private Optional<Subject> owner(int noun) {
    for (int p = noun - 1; p >= 0 && p >= noun - 4; p--) {
      WordClass kind = line.kind(p);
      if (kind == WordClass.POSSESSIVE) {
        return Optional.of(
            new Subject(new Range(p, p), Optional.of(new Range(p, p)), Subject.Kind.BEFORE));
      }
      if (kind == WordClass.CLITIC_S && line.isNominal(p - 1)) {
        Range range = Phrases.endingAt(line, p - 1);
        return Optional.of(new Subject(range, Optional.of(range), Subject.Kind.BEFORE));
      }
      if ((kind != WordClass.NOUN && kind != WordClass.NUMBER) || line.isVerb(p)) {
        break;
      }
    }
    return Optional.empty();
  }
}
