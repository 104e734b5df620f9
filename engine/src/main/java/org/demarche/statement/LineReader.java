package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of one sentence, from left to right. */
final class LineReader {

  private static final Cue ANY_VERB = new Cue(Act.SAY, Set.of(Frame.QUOTATION), Set.of());

  private final List<List<String>> phrases;
  private final Line line;
  private final Subjects subjects;
  private final Following following;
  private final Extent extent;
  private final Preceding preceding;
  private final List<Found> all = new ArrayList<>();

  private Optional<Subject> lastFinite = Optional.empty();
  private Optional<Found> lastCue = Optional.empty();

  LineReader(Line line, List<List<String>> phrases) {
    this.phrases = phrases;
    this.line = line;
    this.subjects = new Subjects(line);
    this.following = new Following(line);
    this.extent = new Extent(line);
    this.preceding = new Preceding(line, extent);
  }

  List<Found> read() {
    for (int i = 0; i < line.size(); i++) {
      Lexeme lexeme = line.at(i).lexeme();
      if (line.isVerb(i)) {
        verb(i, lexeme);
      } else if (line.kind(i).isAuxiliary()) {
        auxiliary(i);
      } else if (lexeme.noun().isPresent() && !isClaimed(i)) {
        noun(i, lexeme.noun().get());
      } else {
        int words = phraseAt(i);
        if (words > 0) {
          preceding.accordingTo(i, i + words - 1).ifPresent(this::add);
        }
      }
    }
    return List.copyOf(all);
  }

  /**
   * Whether a noun stands in a cue or between a cue and its content: "said in a statement that".
   */
  private boolean isClaimed(int i) {
    for (Found found : all) {
      Range first = found.content().get(0);
      boolean between = found.cue().last() < i && i < first.first();
      if (found.cue().contains(i) || (between && found.act() == Act.SAY)) {
        return true;
      }
    }
    return false;
  }

  /** How many words the phrase has that starts here; 0 if none does. */
  private int phraseAt(int i) {
    for (List<String> phrase : phrases) {
      int k = 0;
      while (k < phrase.size() && line.is(i + k, phrase.get(k))) {
        k++;
      }
      if (k == phrase.size()) {
        return k;
      }
    }
    return 0;
  }

  private void add(Found found) {
    all.add(found);
    if (lastCue.isEmpty() || !lastCue.get().covers(found.verb())) {
      lastCue = Optional.of(found);
    }
  }

  private void verb(int i, Lexeme lexeme) {
    int group = subjects.groupStart(i);
    Optional<Cue> cue =
        lexeme.verb().or(() -> opensSpeech(i) ? Optional.of(ANY_VERB) : Optional.empty());
    boolean leads = lexeme.isLight() && leadsToCue(i);
    Optional<Subject> subject = subject(i, group, cue);
    if (line.use(i) == VerbUse.FINITE || line.use(i) == VerbUse.PASSIVE) {
      if (subject.isPresent() && subject.get().kind() != Subject.Kind.AGENT) {
        lastFinite = subject;
      }
    }
    boolean taken = all.stream().anyMatch(found -> found.verb() == i);
    if (cue.isPresent() && !leads && !taken) {
      if (line.use(i) == VerbUse.PASSIVE || line.use(i) == VerbUse.REDUCED) {
        new Passive(line, following, extent)
            .read(i, group, cue.get(), subject)
            .ifPresent(this::add);
      } else {
        active(i, group, cue.get(), subject);
      }
    }
  }

  /** Any verb may bring in a quotation: "sings, ..." */
  private boolean opensSpeech(int i) {
    boolean mark = line.kind(i + 1) == WordClass.COMMA || line.kind(i + 1) == WordClass.COLON;
    int quote = mark ? i + 2 : i + 1;
    return line.use(i) != VerbUse.PASSIVE
        && line.use(i) != VerbUse.REDUCED
        && line.kind(quote) == WordClass.QUOTE
        && line.quote(quote) >= 0
        && line.quote(quote) != line.quote(i)
        && (mark || line.at(quote + 1).isCapital());
  }

  /** "declined to say", "wanted to know": the second verb is the cue. */
  private boolean leadsToCue(int i) {
    if (line.kind(i + 1) != WordClass.TO) {
      return false;
    }
    int v = i + 2;
    while (line.kind(v) == WordClass.ADVERB && !line.isVerb(v)) {
      v++;
    }
    boolean says =
        line.at(v)
                .lexeme()
                .verb()
                .map(c -> c.act() == Act.SAY || c.act() == Act.JUDGE)
                .orElse(false)
            && line.use(v) == VerbUse.INFINITIVE;
    boolean weak = line.at(i).lexeme().verb().isEmpty();
    return line.use(v) == VerbUse.INFINITIVE
        && (weak || (says && line.at(v).lexeme().verb().get().has(Frame.CLAUSE)));
  }

  private void active(int i, int group, Cue cue, Optional<Subject> subject) {
    if (quotedAs(i, group, subject)) {
      return;
    }
    Optional<After> after = following.of(cue, i);
    Optional<Range> told = following.toldTo(cue, i);
    Optional<Found> found = preceding.read(i, group, cue, subject, after, told);
    if (found.isPresent()) {
      add(found.get());
      return;
    }
    if (after.isEmpty()) {
      return;
    }
    boolean ownSubject = subject.isPresent() || line.use(i) == VerbUse.GERUND;
    if (!ownSubject && after.get().form() == After.Form.OBJECT) {
      return;
    }
    extent
        .following(after.get(), i)
        .ifPresent(
            content ->
                add(
                    new Found(
                        cue.act(),
                        new Range(group, after.get().cueLast()),
                        subject,
                        List.of(content),
                        after.get().addressee(),
                        Optional.empty(),
                        i,
                        "verb-" + after.get().form().name().toLowerCase(java.util.Locale.ROOT))));
  }

  /** "The agency quoted the minister as saying ...": the minister speaks, the agency relays. */
  private boolean quotedAs(int i, int group, Optional<Subject> subject) {
    if (!Passive.QUOTING.contains(line.lower(i)) || !line.startsPhrase(i + 1)) {
      return false;
    }
    Range speaker = Phrases.startingAt(line, i + 1);
    Optional<Found> found =
        new Passive(line, following, extent)
            .quoted(
                group,
                speaker.last() + 2,
                subject.map(Subject::range),
                Optional.of(new Subject(speaker, Optional.of(speaker), Subject.Kind.AGENT)));
    boolean says = line.is(speaker.last() + 1, "as") && found.isPresent();
    if (says) {
      add(found.get());
    }
    return says;
  }

  private Optional<Subject> subject(int i, int group, Optional<Cue> cue) {
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

  private Optional<Subject> shared(int i, int group) {
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

  /** Forms of "be" and the like: their subject, and adjectives of mind behind them. */
  private void auxiliary(int i) {
    int next = i + 1;
    while (line.kind(next) == WordClass.ADVERB || line.kind(next) == WordClass.NEGATION) {
      next++;
    }
    if (line.isVerb(next) || line.kind(next).isAuxiliary()) {
      return;
    }
    int group = subjects.groupStart(i);
    Optional<Subject> subject = subjects.before(group);
    if (subject.isEmpty()) {
      subject = shared(i, group);
    }
    if (subject.isPresent()) {
      lastFinite = subject;
    }
    Optional<Cue> cue = line.at(next).lexeme().adjective();
    if (line.kind(i) != WordClass.BE || cue.isEmpty() || subject.isEmpty()) {
      return;
    }
    Optional<Subject> who = subject;
    int adjective = next;
    following
        .of(cue.get(), next)
        .ifPresent(
            after ->
                extent
                    .following(after, adjective)
                    .ifPresent(
                        content ->
                            add(
                                new Found(
                                    cue.get().act(),
                                    new Range(group, after.cueLast()),
                                    who,
                                    List.of(content),
                                    Optional.empty(),
                                    Optional.empty(),
                                    adjective,
                                    "adjective"))));
  }

  private void noun(int i, Cue cue) {
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
      return;
    }
    Optional<Subject> who = owner;
    int first = verb < 0 ? i : subjects.groupStart(verb);
    extent
        .following(after.get(), i)
        .ifPresent(
            content ->
                add(
                    new Found(
                        cue.act(),
                        new Range(first, after.get().cueLast()),
                        who,
                        List.of(content),
                        Optional.empty(),
                        Optional.empty(),
                        i,
                        verb < 0 ? "noun" : "verb-noun")));
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
