package org.demarche.statement;

import java.util.Optional;

/** Finds the subject of each verb of a sentence. */
final class Subjects {

  private final Line line;

  Subjects(Line line) {
    this.line = line;
  }

  /** First token of the verb group that ends at {@code verb}: auxiliaries, adverbs, negation. */
  int groupStart(int verb) {
    int first = verb;
    while (first > 0) {
      int p = first - 1;
      WordClass kind = line.kind(p);
      if (line.quote(p) != line.quote(verb)) {
        break;
      }
      boolean adverb = kind == WordClass.ADVERB || kind == WordClass.NEGATION;
      boolean takes = kind.isAuxiliary() || (adverb && !line.isVerb(p) && !isTime(p, first));
      boolean clitic = kind == WordClass.CLITIC_S && line.kind(p - 1) == WordClass.PRONOUN;
      boolean infinitive = kind == WordClass.TO && line.use(verb) == VerbUse.INFINITIVE;
      boolean light = infinitiveOf(first) && line.at(p).lexeme().isLight() && line.isVerb(p);
      if (!takes && !clitic && !infinitive && !light) {
        break;
      }
      first = p;
    }
    return first;
  }

  private boolean infinitiveOf(int first) {
    return line.kind(first) == WordClass.TO;
  }

  /** "Trump Monday said": the day is no part of the group, unless a verb stands before it. */
  private boolean isTime(int adverb, int first) {
    return line.at(adverb).isCapital() && adverb > 0 && first - adverb == 1;
  }

  /** The subject of the finite or passive verb whose group starts at {@code group}. */
  Optional<Subject> before(int group) {
    int j = group - 1;
    while (j >= 0 && line.kind(j) == WordClass.ADVERB && !line.isVerb(j)) {
      j--;
    }
    if (j < 0) {
      return Optional.empty();
    }
    if (line.kind(j) == WordClass.RELATIVE
        || (line.kind(j) == WordClass.THAT && line.isNominal(j - 1))) {
      return Optional.of(relative(j));
    }
    if (line.isNominal(j) || line.kind(j) == WordClass.CLOSING) {
      return Optional.of(phrase(j, Subject.Kind.BEFORE));
    }
    if (line.kind(j) == WordClass.QUOTE && line.quote(j) >= 0) {
      return quoted(j);
    }
    if (line.kind(j) == WordClass.COMMA || line.kind(j) == WordClass.DASH) {
      return apposed(j);
    }
    return Optional.empty();
  }

  private Subject phrase(int last, Subject.Kind kind) {
    Range range = Phrases.endingAt(line, last);
    return new Subject(range, Optional.of(range), kind);
  }

  private Subject relative(int j) {
    int noun = j - 1;
    if (line.kind(noun) == WordClass.COMMA) {
      noun--;
    }
    Optional<Range> head =
        line.isNominal(noun) || line.kind(noun) == WordClass.CLOSING
            ? Optional.of(Phrases.endingAt(line, noun))
            : Optional.empty();
    return new Subject(new Range(j, j), head, Subject.Kind.RELATIVE);
  }

  /** A title in quotation marks as the end of the subject: the film "Borders" says. */
  private Optional<Subject> quoted(int close) {
    int open = close;
    while (open > 0 && line.quote(open - 1) == line.quote(close)) {
      open--;
    }
    boolean isShort = close - open < 8;
    char last = line.lower(close - 1).charAt(0);
    if (!isShort || last == ',' || last == '.' || last == '?' || last == '!') {
      return Optional.empty();
    }
    int first = line.isNominal(open - 1) ? Phrases.endingAt(line, open - 1).first() : open;
    Range range = new Range(first, close);
    return Optional.of(new Subject(range, Optional.of(range), Subject.Kind.BEFORE));
  }

  /** "Smith, the mayor, said": the phrase before the stretch between the two commas. */
  private Optional<Subject> apposed(int comma) {
    WordClass mark = line.kind(comma);
    int open = comma - 1;
    while (open > 0) {
      boolean free = line.quote(open) == line.quote(comma);
      if (free && line.kind(open) == mark) {
        boolean number = line.kind(open - 1) == WordClass.NUMBER && open - 2 > 0;
        if (!number || line.kind(open - 2) != WordClass.COMMA) {
          break;
        }
      }
      open--;
    }
    int head = open - 1;
    boolean there = head >= 0 && line.kind(open) == mark && open < comma - 1;
    if (!there || !(line.isNominal(head) || line.kind(head) == WordClass.CLOSING)) {
      return Optional.empty();
    }
    WordClass first = line.kind(open + 1);
    if (first == WordClass.CONJUNCTION || (line.isFinite(open + 1) && !line.isVerb(open + 1))) {
      return Optional.empty();
    }
    Range bare = Phrases.endingAt(line, head);
    boolean adjunct = first == WordClass.PREPOSITION || first == WordClass.SUBORDINATOR;
    Range whole = adjunct ? bare : new Range(bare.first(), comma - 1);
    if (isAdverbial(bare)) {
      return Optional.empty();
    }
    return Optional.of(new Subject(whole, Optional.of(bare), Subject.Kind.APPOSED));
  }

  /** "In Ohio, ...": a phrase that starts the sentence after a preposition is no subject. */
  private boolean isAdverbial(Range bare) {
    int p = bare.first() - 1;
    return line.kind(p) == WordClass.PREPOSITION || line.kind(p) == WordClass.SUBORDINATOR;
  }

  /** The subject behind a verb of saying: "said the minister". */
  Optional<Subject> inverted(int verb) {
    int first = verb + 1;
    if (!line.startsPhrase(first) || line.kind(first) == WordClass.OBJECT_PRONOUN) {
      return Optional.empty();
    }
    Range bare = Phrases.startingAt(line, first);
    int next = bare.last() + 1;
    if (line.isFinite(next) || line.kind(next) == WordClass.THAT || line.isVerb(next)) {
      return Optional.empty();
    }
    Range whole = Phrases.withApposition(line, first);
    return Optional.of(new Subject(whole, Optional.of(bare), Subject.Kind.INVERTED));
  }
}
