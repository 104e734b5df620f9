package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of one sentence, from left to right. */
final class LineReader {

  /** Words between the commas of an insertion. */
  private static final int LONGEST_INSERTION = 5;

  private static final Cue ANY_VERB = new Cue(Act.SAY, Set.of(Frame.QUOTATION), Set.of());

  private final List<List<String>> phrases;
  private final Line line;
  private final Subjects subjects;
  private final Following following;
  private final Extent extent;
  private final Preceding preceding;
  private final Speakers speakers;
  private final CueNouns nouns;
  private final List<Found> all = new ArrayList<>();

  LineReader(Line line, List<List<String>> phrases) {
    this.phrases = phrases;
    this.line = line;
    this.subjects = new Subjects(line);
    this.following = new Following(line);
    this.extent = new Extent(line);
    this.preceding = new Preceding(line, extent);
    this.speakers = new Speakers(line, subjects);
    this.nouns = new CueNouns(line, subjects, following, extent);
  }

  List<Found> read() {
    for (int i = 0; i < line.size(); i++) {
      Lexeme lexeme = line.at(i).lexeme();
      if (line.isVerb(i)) {
        verb(i, lexeme);
      } else if (line.kind(i).isAuxiliary()) {
        auxiliary(i);
      } else if (lexeme.noun().isPresent() && !isClaimed(i)) {
        nouns.read(i, lexeme.noun().get(), speakers.lastFinite()).ifPresent(this::add);
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
    speakers.said(found);
  }

  private void verb(int i, Lexeme lexeme) {
    int group = subjects.groupStart(i);
    Optional<Cue> cue =
        lexeme.verb().or(() -> opensSpeech(i) ? Optional.of(ANY_VERB) : Optional.empty());
    boolean leads = lexeme.isLight() && leadsToCue(i);
    Optional<Subject> subject = speakers.of(i, group, cue);
    if (line.use(i) == VerbUse.FINITE || line.use(i) == VerbUse.PASSIVE) {
      if (subject.isPresent() && subject.get().kind() != Subject.Kind.AGENT) {
        speakers.finite(subject.get());
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
    int as = afterInsertion(speaker.last() + 1);
    Optional<Found> found =
        new Passive(line, following, extent)
            .quoted(
                group,
                as + 1,
                subject.map(Subject::range),
                Optional.of(new Subject(speaker, Optional.of(speaker), Subject.Kind.AGENT)));
    boolean says = line.is(as, "as") && found.isPresent();
    if (says) {
      add(found.get());
    }
    return says;
  }

  /** Behind a few words between commas that hold no verb: ", on Friday,". */
  private int afterInsertion(int at) {
    if (line.kind(at) != WordClass.COMMA) {
      return at;
    }
    int next = at + 1;
    while (next <= at + LONGEST_INSERTION
        && line.kind(next) != WordClass.COMMA
        && !line.isVerb(next)) {
      next++;
    }
    return line.kind(next) == WordClass.COMMA ? next + 1 : at;
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
      subject = speakers.shared(i, group);
    }
    subject.ifPresent(speakers::finite);
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
}
