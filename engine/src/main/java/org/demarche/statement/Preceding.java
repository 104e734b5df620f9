package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements whose content stands before the cue: "[...], she said", "[...], according to her". */
final class Preceding {

  private final Line line;
  private final Extent extent;

  Preceding(Line line, Extent extent) {
    this.line = line;
    this.extent = extent;
  }

  /** The statement of the verb at {@code i} if its content stands before its subject. */
  Optional<Found> read(
      int i,
      int group,
      Cue cue,
      Optional<Subject> subject,
      Optional<After> after,
      Optional<Range> told) {
    boolean says =
        cue.has(Frame.QUOTATION)
            || cue.has(Frame.INVERSION)
            || (cue.has(Frame.CLAUSE) && after.isEmpty() && line.use(i) == VerbUse.FINITE);
    if (!says || subject.isEmpty() || subject.get().kind() == Subject.Kind.RELATIVE) {
      return Optional.empty();
    }
    int left = Math.min(group, subject.get().range().first());
    if (subject.get().kind() == Subject.Kind.SHARED) {
      left = group;
    }
    int mark = left - 1;
    if (line.is(mark, "as")) {
      // "..., as the minister put it"
      mark--;
    }
    boolean quoted =
        line.kind(mark) == WordClass.QUOTE
            || (line.kind(mark) == WordClass.COMMA && line.kind(mark - 1) == WordClass.QUOTE)
            || (line.kind(mark) == WordClass.DASH && line.kind(mark - 1) == WordClass.QUOTE);
    boolean inSameQuote = line.quote(mark) >= 0 && line.quote(mark) == line.quote(i);
    boolean comma = line.kind(mark) == WordClass.COMMA || line.kind(mark) == WordClass.DASH;
    if (mark < 1 || inSameQuote || !(quoted || comma)) {
      return Optional.empty();
    }
    boolean speech = after.map(a -> a.form() == After.Form.QUOTATION).orElse(true);
    int tail = Math.max(told.map(Range::last).orElse(i), subject.get().range().last());
    boolean interrupts = !quoted && speech && interrupts(mark, tail);
    if (!quoted && !interrupts && (!speech || !hasClause(mark))) {
      return Optional.empty();
    }
    if (subject.get().kind() == Subject.Kind.SHARED && !quoted) {
      return Optional.empty();
    }
    Optional<Range> before = extent.preceding(mark, i);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    content.add(before.get());
    int cueLast = i;
    Optional<After> second = after.filter(a -> a.form() == After.Form.QUOTATION);
    if (second.isPresent()) {
      extent.following(second.get(), i).ifPresent(content::add);
    } else if (!quoted) {
      int end = interrupts ? closingComma(tail) - 1 : tail;
      resumed(end, i).ifPresent(content::add);
    }
    return Optional.of(
        new Found(
            cue.act(),
            new Range(group, cueLast),
            subject,
            content,
            told,
            Optional.empty(),
            i,
            quoted ? "quote-before" : "clause-before"));
  }

  /** Whether a subject before the parenthesis has its verb behind: "Rain, he said, could come". */
  private boolean interrupts(int mark, int tail) {
    int comma = closingComma(tail);
    boolean subject =
        comma > 0 && (line.isNominal(mark - 1) || line.kind(mark - 1) == WordClass.CLOSING);
    WordClass first = line.kind(0);
    boolean adjunct = first == WordClass.PREPOSITION || first == WordClass.SUBORDINATOR;
    int verb = comma + 1;
    while (line.kind(verb) == WordClass.ADVERB && !line.isVerb(verb)) {
      verb++;
    }
    return subject && !adjunct && line.isFinite(verb);
  }

  /** The comma that ends a parenthesis behind {@code tail}; -1 if a verb or the end comes first. */
  private int closingComma(int tail) {
    for (int k = tail + 1; k < line.size() && k < tail + 10; k++) {
      if (line.kind(k) == WordClass.COMMA || line.kind(k) == WordClass.DASH) {
        return k;
      }
      if (line.isFinite(k) || line.quote(k) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a finite verb stands between the last strong mark and {@code mark}. */
  private boolean hasClause(int mark) {
    WordClass first = line.kind(0);
    boolean adjunct =
        first == WordClass.SUBORDINATOR
            || first == WordClass.PREPOSITION
            || line.use(0) == VerbUse.GERUND
            || line.use(0) == VerbUse.REDUCED;
    boolean found = false;
    int commas = 0;
    for (int k = mark - 1; k >= 0; k--) {
      found |= line.isFinite(k);
      commas += line.kind(k) == WordClass.COMMA ? 1 : 0;
    }
    return found && (!adjunct || commas > 0);
  }

  /** The rest of a sentence that a parenthesis interrupts: "[...], she said, [...]". */
  private Optional<Range> resumed(int end, int verb) {
    int comma = end + 1;
    while (line.kind(comma) == WordClass.ADVERB) {
      comma++;
    }
    int n = comma + 1;
    boolean stops =
        line.kind(comma) != WordClass.COMMA
            || n >= line.size() - 1
            || (line.use(n) == VerbUse.GERUND && line.at(n).lexeme().verb().isPresent())
            || line.kind(n) == WordClass.RELATIVE
            || (line.kind(n) == WordClass.CONJUNCTION && line.startsPhrase(n + 1));
    if (stops) {
      return Optional.empty();
    }
    return extent.following(new After(end, n, After.Form.CLAUSE, Optional.empty()), verb);
  }

  /** "[...], according to the bank" and "According to the bank, [...]". */
  Optional<Found> accordingTo(int first, int last) {
    if (!line.startsPhrase(last + 1)) {
      return Optional.empty();
    }
    Range source = Phrases.withApposition(line, last + 1);
    int before = first - 1;
    boolean initial = before < 0 || (line.kind(before) == WordClass.CONJUNCTION && before == 0);
    if (initial) {
      // An apposition may swallow the clause: only the bare phrase is sure.
      source = Phrases.startingAt(line, last + 1);
    }
    Subject subject = new Subject(source, Optional.of(source), Subject.Kind.AGENT);
    Optional<Range> content;
    if (initial) {
      int comma = source.last() + 1;
      while (comma < line.size() && line.kind(comma) != WordClass.COMMA) {
        comma++;
      }
      After after = new After(last, comma + 1, After.Form.CLAUSE, Optional.empty());
      content = comma + 1 < line.size() ? extent.following(after, first) : Optional.empty();
    } else {
      content = extent.preceding(before, first);
    }
    List<Range> pieces = new ArrayList<>();
    content.ifPresent(pieces::add);
    if (!initial) {
      resumed(source.last(), first).ifPresent(pieces::add);
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            Act.SAY,
            new Range(first, last),
            Optional.of(subject),
            pieces,
            Optional.empty(),
            Optional.empty(),
            first,
            "according-to"));
  }
}
