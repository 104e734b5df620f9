package org.demarche.statement;

import java.util.Set;

/** Finds the two ends of noun phrases by the classes of their words. */
final class Phrases {

  private static final int LONGEST = 25;

  private Phrases() {}

  /** The phrase that ends at {@code last}, which must be nominal or a closing bracket. */
  static Range endingAt(Line line, int last) {
    int first = last;
    WordClass kind = line.kind(last);
    if (kind == WordClass.PRONOUN || kind == WordClass.OBJECT_PRONOUN) {
      return new Range(last, last);
    }
    int floor = Math.max(0, last - LONGEST);
    while (first > floor) {
      int next = stepLeft(line, first);
      if (next == first) {
        break;
      }
      first = next;
    }
    return new Range(first, last);
  }

  /** One step to the left if it stays in the phrase; {@code first} itself if not. */
  private static int stepLeft(Line line, int first) {
    int p = first - 1;
    if (line.quote(p) != line.quote(first)) {
      return first;
    }
    WordClass kind = line.kind(p);
    WordClass own = line.kind(first);
    if (own == WordClass.CLOSING) {
      int open = p;
      while (open > 0 && line.kind(open) != WordClass.OPENING) {
        open--;
      }
      boolean hasHead = open > 0 && line.isNominal(open - 1);
      return line.kind(open) == WordClass.OPENING && hasHead ? open - 1 : first;
    }
    if (own == WordClass.PRONOUN) {
      return first;
    }
    boolean begun = own == WordClass.DETERMINER || own == WordClass.POSSESSIVE;
    if (line.isVerb(p)) {
      return first;
    }
    return switch (kind) {
      case NOUN, NUMBER -> begun && !isPredeterminer(line, p) ? first : p;
      case CLITIC_S -> line.isNominal(p - 1) ? p - 1 : first;
      case DETERMINER, POSSESSIVE -> p;
      case ADVERB ->
          line.kind(p - 1) == WordClass.DETERMINER || line.kind(p - 1) == WordClass.POSSESSIVE
              ? p - 1
              : first;
      case PREPOSITION, TO -> attaches(line, p) ? p - 1 : first;
      case CONJUNCTION -> coordinates(line, p) ? p - 1 : first;
      default -> first;
    };
  }

  private static boolean isPredeterminer(Line line, int p) {
    return Set.of("half", "much").contains(line.lower(p));
  }

  /** Whether the preposition at {@code p} has its noun before it. */
  private static boolean attaches(Line line, int p) {
    boolean head =
        (line.isNominal(p - 1) && line.kind(p - 1) != WordClass.OBJECT_PRONOUN)
            || line.kind(p - 1) == WordClass.CLOSING;
    return p > 0 && head && (line.is(p, "of") || !clauseHasVerb(line, p));
  }

  private static boolean coordinates(Line line, int p) {
    return p > 0
        && (line.is(p, "and") || line.is(p, "or"))
        && line.isNominal(p - 1)
        && line.kind(p - 1) != WordClass.OBJECT_PRONOUN
        && !clauseHasVerb(line, p);
  }

  /** Whether a finite verb stands between the start of the clause and {@code i}. */
  private static boolean clauseHasVerb(Line line, int i) {
    for (int k = i - 1; k >= 0; k--) {
      WordClass kind = line.kind(k);
      if (kind == WordClass.COMMA
          || kind == WordClass.SEMICOLON
          || kind == WordClass.COLON
          || kind == WordClass.DASH
          || kind == WordClass.THAT
          || kind == WordClass.SUBORDINATOR) {
        return false;
      }
      if (line.isVerb(k) || kind.isAuxiliary()) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that starts at {@code first}, with "of" and its phrase. */
  static Range startingAt(Line line, int first) {
    int last = first;
    WordClass kind = line.kind(first);
    if (kind == WordClass.PRONOUN || kind == WordClass.OBJECT_PRONOUN) {
      return new Range(first, first);
    }
    int ceiling = Math.min(line.size() - 1, first + LONGEST);
    while (last < ceiling) {
      int next = stepRight(line, last);
      if (next == last) {
        break;
      }
      last = next;
    }
    return new Range(first, last);
  }

  private static int stepRight(Line line, int last) {
    int n = last + 1;
    if (line.quote(n) != line.quote(last) || line.isVerb(n)) {
      return last;
    }
    boolean open =
        line.kind(last) == WordClass.DETERMINER || line.kind(last) == WordClass.POSSESSIVE;
    return switch (line.kind(n)) {
      case NOUN, NUMBER -> n;
      case CLITIC_S -> line.kind(n + 1) == WordClass.NOUN && !line.isVerb(n + 1) ? n + 1 : n;
      case ADVERB -> open && line.kind(n + 1) == WordClass.NOUN ? n + 1 : last;
      case DETERMINER, POSSESSIVE -> last;
      case PREPOSITION -> line.is(n, "of") && line.startsPhrase(n + 1) ? n + 1 : last;
      case CONJUNCTION ->
          line.is(n, "and") && line.startsPhrase(n + 1) && line.at(n + 1).isCapital()
              ? n + 1
              : last;
      case OPENING -> closing(line, n, last);
      default -> last;
    };
  }

  private static int closing(Line line, int open, int last) {
    for (int i = open + 1; i < line.size() && i < open + 8; i++) {
      if (line.kind(i) == WordClass.CLOSING) {
        return i;
      }
    }
    return last;
  }

  /**
   * The phrase that starts at {@code first} with what is said of it: "Murphy, now a consultant on
   * Burma". An apposition ends with the sentence or the next comma.
   */
  static Range withApposition(Line line, int first) {
    Range bare = startingAt(line, first);
    int comma = bare.last() + 1;
    boolean leads = line.kind(comma) == WordClass.PREPOSITION || line.kind(comma) == WordClass.TO;
    if (leads && !line.isVerb(bare.last())) {
      // "a spokesman for the ministry", "the ambassador to Chile"
      boolean of = Set.of("for", "at", "from", "with", "to").contains(line.lower(comma));
      if (of && line.startsPhrase(comma + 1)) {
        bare = new Range(first, startingAt(line, comma + 1).last());
        comma = bare.last() + 1;
      }
    }
    boolean apposition =
        line.kind(comma) == WordClass.COMMA
            && (line.startsPhrase(comma + 1)
                || line.kind(comma + 1) == WordClass.RELATIVE
                || line.kind(comma + 1) == WordClass.ADVERB)
            && line.quote(comma + 1) < 0;
    if (!apposition) {
      return bare;
    }
    int last = comma;
    boolean relative = line.kind(comma + 1) == WordClass.RELATIVE;
    for (int i = comma + 1; i < line.size(); i++) {
      WordClass kind = line.kind(i);
      boolean verb = !relative && (line.isFinite(i) || line.use(i) == VerbUse.GERUND);
      if (verb) {
        return bare;
      }
      if (kind == WordClass.COMMA
          || kind == WordClass.STOP
          || kind == WordClass.SEMICOLON
          || kind == WordClass.DASH
          || (kind == WordClass.RELATIVE && i > comma + 1)
          || kind == WordClass.SUBORDINATOR
          || line.quote(i) >= 0) {
        break;
      }
      last = i;
    }
    return last > comma ? new Range(first, last) : bare;
  }
}
