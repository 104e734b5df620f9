package org.demarche.statement;

import java.util.Optional;
import java.util.Set;

/** Finds the end of the content that follows a cue, and the content that stands before one. */
final class Extent {

  private static final Set<String> CONTRAST =
      Set.of("while", "although", "though", "whereas", "as");
  private static final Set<String> TEMPORAL =
      Set.of("as", "when", "while", "after", "before", "because", "since", "although", "though");

  private final Line line;

  Extent(Line line) {
    this.line = line;
  }

  /** The content that begins at {@code after.first()}; empty if nothing is left of it. */
  Optional<Range> following(After after, int verb) {
    int first = after.first();
    int end = line.size() - 1;
    for (int t = first; t < line.size(); t++) {
      if (line.quote(t) >= 0 && line.quote(t) != line.quote(verb)) {
        if (endsQuotation(t) && after.form() == After.Form.QUOTATION && closesSpeech(t, first)) {
          return Optional.of(new Range(first, t));
        }
        continue;
      }
      if (line.quote(verb) >= 0 && line.quote(t) != line.quote(verb)) {
        end = t - 1;
        break;
      }
      boolean afterSpeech =
          t > first + 1
              && line.kind(t - 1) == WordClass.QUOTE
              && line.kind(t - 2) == WordClass.COMMA;
      if (t > first
          && (isEnd(t, after, verb) || (afterSpeech && isEndingComma(t - 1, after, verb)))) {
        end = t - 1;
        break;
      }
    }
    return trimmed(first, end, verb);
  }

  private boolean endsQuotation(int t) {
    return line.kind(t) == WordClass.QUOTE && line.quote(t + 1) != line.quote(t);
  }

  /** Whether the quotation that closes at {@code t} is a whole utterance, not a word or two. */
  private boolean closesSpeech(int t, int first) {
    String before = line.lower(t - 1);
    boolean opened = line.kind(first) == WordClass.QUOTE && line.quote(first) == line.quote(t);
    boolean mark = ",.?!…".indexOf(before.charAt(0)) >= 0;
    return opened && (mark || line.kind(t + 1) == WordClass.STOP || t == line.size() - 1);
  }

  private boolean isEnd(int t, After after, int verb) {
    return switch (line.kind(t)) {
      case SEMICOLON -> true;
      case DASH -> isSpaced(t);
      case COMMA -> isEndingComma(t, after, verb);
      case CONJUNCTION -> isEndingConjunction(t, after, verb);
      case SUBORDINATOR ->
          !after.isClause()
              && after.form() != After.Form.QUOTATION
              && TEMPORAL.contains(line.lower(t))
              && hasClause(t + 1);
      case STOP -> t == line.size() - 1;
      default -> line.is(t, "according") && line.is(t + 1, "to");
    };
  }

  private boolean isSpaced(int t) {
    return line.at(t).start() > line.at(t - 1).end() || line.at(t + 1).start() > line.at(t).end();
  }

  private boolean isEndingComma(int t, After after, int verb) {
    int n = t + 1;
    while (line.kind(n) == WordClass.ADVERB && !line.isVerb(n)) {
      n++;
    }
    if (line.use(n) == VerbUse.GERUND && line.at(n).lexeme().verb().isPresent()) {
      return true;
    }
    if (line.is(n, "according") || (isFronted(verb) && hasClause(n))) {
      return true;
    }
    WordClass kind = line.kind(n);
    if (kind == WordClass.CONJUNCTION) {
      return startsOwnCue(n + 1) || continuesVerb(n + 1, after, verb, true);
    }
    if (kind == WordClass.SUBORDINATOR && CONTRAST.contains(line.lower(n))) {
      return startsOwnCue(n + 1);
    }
    return isParenthesis(n);
  }

  /** "he said" between commas or at the end. */
  private boolean isParenthesis(int n) {
    if (!line.startsPhrase(n)) {
      return false;
    }
    int v = Phrases.startingAt(line, n).last() + 1;
    boolean says =
        line.use(v) == VerbUse.FINITE
            && line.at(v).lexeme().verb().map(c -> c.has(Frame.INVERSION)).orElse(false);
    WordClass next = line.kind(v + 1);
    return says && (next == WordClass.COMMA || next == WordClass.STOP);
  }

  /** Whether a phrase with its own verb of saying starts at {@code n}. */
  private boolean startsOwnCue(int n) {
    if (!line.startsPhrase(n)) {
      return false;
    }
    int v = verbOfClause(n);
    return v > 0 && line.at(v).lexeme().verb().isPresent();
  }

  private boolean hasClause(int n) {
    return line.startsPhrase(n) && verbOfClause(n) > 0;
  }

  /** The first finite verb behind the phrase at {@code n}; -1 if another kind of word comes. */
  private int verbOfClause(int n) {
    for (int i = n; i < Math.min(line.size(), n + 12); i++) {
      if (line.use(i) == VerbUse.FINITE || line.use(i) == VerbUse.PASSIVE) {
        return i;
      }
      WordClass kind = line.kind(i);
      if (kind == WordClass.COMMA || kind == WordClass.THAT || kind == WordClass.RELATIVE) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isEndingConjunction(int t, After after, int verb) {
    return continuesVerb(t + 1, after, verb, false) || (line.is(t, "but") && startsOwnCue(t + 1));
  }

  /** Whether the verb behind "and" goes with the cue's verb, not with one of the content. */
  private boolean continuesVerb(int n, After after, int verb, boolean afterComma) {
    int v = n;
    while (v < line.size()
        && (line.kind(v) == WordClass.ADVERB || line.kind(v).isAuxiliary())
        && !line.isVerb(v)) {
      v++;
    }
    if (line.use(v) != VerbUse.FINITE || !sameForm(v, verb)) {
      return false;
    }
    Optional<Cue> cue = line.at(v).lexeme().verb();
    if (!after.isClause()) {
      return true;
    }
    boolean says = cue.map(c -> c.act() == Act.SAY || c.act() == Act.ASK).orElse(false);
    return says || (cue.isPresent() && (afterComma || !sharesTenseWithContent(v, after.first())));
  }

  /** Whether the last finite verb of the content has the tense of {@code v}. */
  private boolean sharesTenseWithContent(int v, int first) {
    for (int i = v - 1; i >= first; i--) {
      if (line.isVerb(i) && line.isFinite(i)) {
        return sameForm(v, i);
      }
      if (line.kind(i).isAuxiliary() && !line.isVerb(i + 1)) {
        return Tense.of(line, i + 1) == Tense.of(line, v);
      }
    }
    return true;
  }

  /**
   * Whether the clause of the cue comes before the main clause: "Citing the report, he resigned";
   * "After the bank warned of losses, shares fell".
   */
  private boolean isFronted(int verb) {
    VerbUse use = line.use(verb);
    for (int i = verb - 1; i >= 0; i--) {
      WordClass kind = line.kind(i);
      if (kind == WordClass.COMMA || kind == WordClass.DASH || kind == WordClass.QUOTE) {
        return false;
      }
      if (kind == WordClass.SUBORDINATOR || (kind == WordClass.PREPOSITION && isGerund(verb))) {
        return i == 0
            || line.kind(i - 1) == WordClass.COMMA
            || line.kind(i - 1) == WordClass.CONJUNCTION;
      }
      if (i < verb - 1 && line.isFinite(i)) {
        return false;
      }
    }
    return use == VerbUse.GERUND || use == VerbUse.REDUCED;
  }

  private boolean isGerund(int verb) {
    return line.use(verb) == VerbUse.GERUND;
  }

  private boolean sameForm(int a, int b) {
    Tense one = Tense.of(line, a);
    Tense two = Tense.of(line, b);
    boolean participle =
        two == Tense.PERFECT && line.at(a).lexeme().may(Inflection.PARTICIPLE) && one == Tense.PAST;
    return one == two || participle || (two == Tense.PERFECT && one == Tense.PRESENT);
  }

  /** Without marks and conjunctions at the ends. */
  Optional<Range> trimmed(int from, int to, int verb) {
    int first = from;
    int last = to;
    while (first <= last && isDangling(first, verb)) {
      first++;
    }
    while (last >= first && (isDangling(last, verb) || isFinalStop(last, verb))) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(new Range(first, last));
  }

  private boolean isDangling(int i, int verb) {
    if (line.quote(i) >= 0 && line.quote(i) != line.quote(verb)) {
      return false;
    }
    return switch (line.kind(i)) {
      case COMMA, SEMICOLON, DASH, COLON, CONJUNCTION -> true;
      default -> false;
    };
  }

  private boolean isFinalStop(int i, int verb) {
    return line.kind(i) == WordClass.STOP
        && (line.quote(i) < 0 || line.quote(i) == line.quote(verb))
        && ".!?…".indexOf(line.lower(i).charAt(0)) >= 0;
  }

  /** The clause that ends before {@code last}: from the start of the sentence or a strong mark. */
  Optional<Range> preceding(int last, int verb) {
    int first = last;
    while (first > 0) {
      int p = first - 1;
      boolean outside = line.quote(p) < 0;
      WordClass kind = line.kind(p);
      if (outside && (kind == WordClass.SEMICOLON || (kind == WordClass.DASH && isSpaced(p)))) {
        break;
      }
      first = p;
    }
    // "However, ..." and "But ..." link sentences and are not said.
    if (line.kind(first) == WordClass.CONJUNCTION) {
      first++;
    }
    boolean link = line.kind(first) == WordClass.ADVERB && line.kind(first + 1) == WordClass.COMMA;
    if (link && first + 2 < last) {
      first += 2;
    }
    return first > last ? Optional.empty() : trimmed(first, last, verb);
  }
}
