package org.demarche.statement;

import java.util.Set;

/**
 * Tells verbs from nouns and finite verbs from participles by the words beside them: a form after
 * "will" is a verb, after "the" it is none, after a name a past is finite unless "by" follows.
 */
final class Verbs {

  private static final Set<String> PLURALS =
      Set.of("people", "police", "men", "women", "children", "media", "others", "many", "some");

  private Verbs() {}

  /** How token {@code i} is used; the uses of the tokens before it must be known. */
  static VerbUse use(Line line, int i) {
    Lexeme lexeme = line.at(i).lexeme();
    if (!lexeme.isVerb()) {
      return VerbUse.NONE;
    }
    int p = before(line, i);
    WordClass prev = line.kind(p);
    if (prev == WordClass.NOUN && line.isVerb(p)) {
      return afterVerb(line, p, lexeme);
    }
    return switch (prev) {
      case TO ->
          lexeme.may(Inflection.BASE) && !line.is(p - 1, "according")
              ? VerbUse.INFINITIVE
              : gerund(lexeme);
      case MODAL, DO -> lexeme.may(Inflection.BASE) ? VerbUse.FINITE : VerbUse.NONE;
      case HAVE -> lexeme.may(Inflection.PARTICIPLE) ? VerbUse.FINITE : VerbUse.NONE;
      case BE -> afterBe(lexeme);
      case CLITIC_S -> afterClitic(line, p, lexeme);
      case PRONOUN, RELATIVE -> afterPronoun(lexeme);
      case THAT -> isFiniteForm(lexeme) ? VerbUse.FINITE : VerbUse.NONE;
      case DETERMINER -> afterDeterminer(line, i, p, lexeme);
      case POSSESSIVE -> VerbUse.NONE;
      case PREPOSITION -> gerund(lexeme);
      case NOUN, NUMBER, CLOSING, OBJECT_PRONOUN, ADVERB -> afterNoun(line, i, p, lexeme);
      case CONJUNCTION -> afterConjunction(line, i, p, lexeme);
      case SUBORDINATOR -> afterSubordinator(lexeme);
      case COMMA, DASH, QUOTE, COLON, SEMICOLON -> afterMark(line, i, p, lexeme);
      default -> i == 0 || p < 0 ? atStart(line, i, lexeme) : afterMark(line, i, p, lexeme);
    };
  }

  /** The token before {@code i} that is no adverb and no negation. */
  static int before(Line line, int i) {
    int p = i - 1;
    while (p >= 0
        && (line.kind(p) == WordClass.ADVERB || line.kind(p) == WordClass.NEGATION)
        && !line.isVerb(p)) {
      p--;
    }
    return p;
  }

  private static boolean isFiniteForm(Lexeme lexeme) {
    return lexeme.may(Inflection.PAST)
        || lexeme.may(Inflection.THIRD)
        || lexeme.may(Inflection.BASE);
  }

  private static VerbUse gerund(Lexeme lexeme) {
    return lexeme.may(Inflection.GERUND) ? VerbUse.GERUND : VerbUse.NONE;
  }

  private static VerbUse afterBe(Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return VerbUse.FINITE;
    }
    return lexeme.may(Inflection.PARTICIPLE) ? VerbUse.PASSIVE : VerbUse.NONE;
  }

  private static VerbUse afterClitic(Line line, int p, Lexeme lexeme) {
    boolean pronoun = line.kind(p - 1) == WordClass.PRONOUN;
    if (lexeme.may(Inflection.GERUND)) {
      return pronoun ? VerbUse.FINITE : VerbUse.NONE;
    }
    return pronoun && lexeme.may(Inflection.PARTICIPLE) ? VerbUse.PASSIVE : VerbUse.NONE;
  }

  private static VerbUse afterPronoun(Lexeme lexeme) {
    if (isFiniteForm(lexeme)) {
      return VerbUse.FINITE;
    }
    return lexeme.may(Inflection.GERUND) ? VerbUse.GERUND : VerbUse.REDUCED;
  }

  private static VerbUse afterDeterminer(Line line, int i, int p, Lexeme lexeme) {
    boolean standsAlone =
        Set.of("this", "these", "those", "some", "many", "all", "both", "several", "few", "most")
            .contains(line.lower(p));
    if (standsAlone && isFiniteForm(lexeme) && opensContent(line, i + 1)) {
      return VerbUse.FINITE;
    }
    return VerbUse.NONE;
  }

  private static VerbUse afterSubordinator(Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return VerbUse.GERUND;
    }
    return lexeme.may(Inflection.PARTICIPLE) ? VerbUse.REDUCED : VerbUse.NONE;
  }

  private static VerbUse afterNoun(Line line, int i, int p, Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return opensContent(line, i + 1) || line.kind(p) == WordClass.ADVERB
          ? VerbUse.GERUND
          : VerbUse.NONE;
    }
    if (lexeme.may(Inflection.PAST)) {
      return line.is(i + 1, "by") ? VerbUse.REDUCED : VerbUse.FINITE;
    }
    if (lexeme.may(Inflection.PARTICIPLE)) {
      return VerbUse.REDUCED;
    }
    if (lexeme.wordClass() != WordClass.NOUN) {
      // "people like these": a preposition or adverb rather than a verb.
      return VerbUse.NONE;
    }
    boolean ambiguous = line.at(i).isCapital() && line.quote(i) < 0 && i > 0 && !headline(line);
    if (ambiguous) {
      return VerbUse.NONE;
    }
    if (lexeme.may(Inflection.THIRD)) {
      boolean says = lexeme.verb().map(c -> c.has(Frame.INVERSION)).orElse(false);
      boolean closes = says && lexeme.noun().isEmpty() && !line.is(i + 1, "of");
      boolean noun = !closes && isEndLike(line, i + 1);
      return noun || (isPlural(line, p) && !(says && lexeme.noun().isEmpty()))
          ? VerbUse.NONE
          : VerbUse.FINITE;
    }
    if (lexeme.may(Inflection.BASE)) {
      boolean plural = isPlural(line, p);
      return plural && !isEndLike(line, i + 1) ? VerbUse.FINITE : VerbUse.NONE;
    }
    return VerbUse.NONE;
  }

  /** A line in which most words are capitalised tells nothing by capitals. */
  private static boolean headline(Line line) {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < line.size(); i++) {
      if (Character.isLetter(line.lower(i).charAt(0))) {
        words++;
        capitals += line.at(i).isCapital() ? 1 : 0;
      }
    }
    return capitals * 3 > words * 2;
  }

  private static boolean isPlural(Line line, int p) {
    String form = line.lower(p);
    boolean s = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("'s");
    // "Democrats", "officials"; a name like "Sanders" or "Burns" is one person.
    boolean name =
        line.at(p).isCapital()
            && ((p > 0 && line.at(p - 1).isCapital()) || (p > 0 && isTitleLess(line, p)));
    boolean pair = p > 1 && line.is(p - 1, "and") && line.isNominal(p - 2);
    return pair || PLURALS.contains(form) || (s && !name) || line.kind(p) == WordClass.DETERMINER;
  }

  private static boolean isTitleLess(Line line, int p) {
    return line.lower(p).endsWith("is") || line.lower(p).endsWith("us");
  }

  /** What follows a noun rather than a verb. */
  private static boolean isEndLike(Line line, int i) {
    WordClass kind = line.kind(i);
    return kind == WordClass.STOP
        || kind == WordClass.COMMA
        || kind == WordClass.SEMICOLON
        || kind == WordClass.CLOSING
        || kind == WordClass.CLITIC_S
        || kind == WordClass.CONJUNCTION
        || kind.isAuxiliary()
        || line.is(i, "of");
  }

  private static boolean opensContent(Line line, int i) {
    return switch (line.kind(i)) {
      case THAT,
          TO,
          PRONOUN,
          DETERMINER,
          POSSESSIVE,
          QUOTE,
          COLON,
          COMMA,
          NOUN,
          NUMBER,
          OBJECT_PRONOUN,
          PREPOSITION,
          SUBORDINATOR,
          RELATIVE ->
          true;
      default -> false;
    };
  }

  private static VerbUse afterVerb(Line line, int p, Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return VerbUse.GERUND;
    }
    boolean past = lexeme.may(Inflection.PAST) && line.use(p) == VerbUse.REDUCED;
    return past ? VerbUse.FINITE : VerbUse.NONE;
  }

  private static VerbUse afterConjunction(Line line, int i, int p, Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return VerbUse.GERUND;
    }
    if (lexeme.may(Inflection.PAST)) {
      return VerbUse.FINITE;
    }
    for (int v = p - 1; v >= 0; v--) {
      Lexeme other = line.at(v).lexeme();
      if (line.isVerb(v)) {
        if (lexeme.may(Inflection.BASE) && other.may(Inflection.BASE)) {
          return line.use(v);
        }
        if (lexeme.may(Inflection.THIRD) && other.may(Inflection.THIRD)) {
          return isEndLike(line, i + 1) ? VerbUse.NONE : VerbUse.FINITE;
        }
      }
    }
    boolean third = lexeme.may(Inflection.THIRD) && !isEndLike(line, i + 1);
    return third && lexeme.noun().isEmpty() ? VerbUse.FINITE : VerbUse.NONE;
  }

  private static VerbUse afterMark(Line line, int i, int p, Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return VerbUse.GERUND;
    }
    if (lexeme.may(Inflection.PAST)) {
      return VerbUse.FINITE;
    }
    boolean quoted = line.kind(p) == WordClass.QUOTE || line.kind(p - 1) == WordClass.QUOTE;
    if (lexeme.may(Inflection.THIRD)) {
      return lexeme.noun().isEmpty() || quoted || line.startsPhrase(i + 1)
          ? VerbUse.FINITE
          : VerbUse.NONE;
    }
    boolean says = lexeme.may(Inflection.BASE) && lexeme.noun().isEmpty();
    boolean cue = says && lexeme.verb().map(c -> c.has(Frame.INVERSION)).orElse(false);
    return cue && p >= 0 && !isEndLike(line, i + 1) ? VerbUse.FINITE : VerbUse.NONE;
  }

  private static VerbUse atStart(Line line, int i, Lexeme lexeme) {
    if (lexeme.may(Inflection.GERUND)) {
      return opensContent(line, i + 1) ? VerbUse.GERUND : VerbUse.NONE;
    }
    boolean participle = lexeme.may(Inflection.PARTICIPLE) && !line.startsPhrase(i + 1);
    return participle ? VerbUse.REDUCED : VerbUse.NONE;
  }
}
