package org.demarche.statement;

import java.util.Optional;
import java.util.Set;
import org.demarche.statement.After.Form;

/** Finds the beginning of the content behind a cue, by the frames the cue allows. */
final class Following {

  private static final int LONGEST_ADJUNCT = 14;
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");

  private static final Set<String> DEGREES =
      Set.of("too", "very", "almost", "even", "only", "just", "much", "nearly", "far", "not", "no");

  private static final Set<String> TIME_LEADS = Set.of("this", "last", "next", "that", "late");
  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Line line;

  Following(Line line) {
    this.line = line;
  }

  /** What follows the cue that ends at {@code last}; empty if nothing its frames allow. */
  Optional<After> of(Cue cue, int last) {
    if (cue.has(Frame.ADDRESSEE) && line.startsPhrase(last + 1)) {
      return told(cue, last);
    }
    Optional<After> direct = at(cue, last, last + 1, Optional.empty());
    return direct.isPresent() ? direct : pastAdjunct(cue, last, last + 1, Optional.empty());
  }

  /** The person told behind the cue that ends at {@code last}, if the cue may name one there. */
  Optional<Range> toldTo(Cue cue, int last) {
    return cue.has(Frame.ADDRESSEE) && line.startsPhrase(last + 1)
        ? Optional.of(addressee(last + 1))
        : Optional.empty();
  }

  private Optional<After> told(Cue cue, int last) {
    Range addressee = addressee(last + 1);
    int next = addressee.last() + 1;
    Optional<After> told = at(cue, last, next, Optional.of(addressee));
    if (told.isEmpty() && line.kind(next) == WordClass.COMMA) {
      told =
          at(cue, last, next + 1, Optional.of(addressee)).filter(a -> a.form() == After.Form.THAT);
    }
    return told.or(() -> pastAdjunct(cue, last, next, Optional.of(addressee)));
  }

  private Optional<After> at(Cue cue, int last, int k, Optional<Range> addressee) {
    WordClass kind = line.kind(k);
    if (kind == WordClass.COLON && k + 1 < line.size()) {
      return after(k, k + 1, Form.QUOTATION, addressee);
    }
    if (line.quote(k) >= 0 && line.quote(k) != line.quote(last) && kind == WordClass.QUOTE) {
      return quotation(cue, last, k, addressee);
    }
    boolean quoted =
        line.kind(k + 1) == WordClass.QUOTE
            && line.quote(k + 1) >= 0
            && line.quote(k + 1) != line.quote(last);
    if (kind == WordClass.COMMA && quoted) {
      return quotation(cue, last, k + 1, addressee);
    }
    if (kind == WordClass.THAT && cue.has(Frame.CLAUSE)) {
      return after(last, k, Form.THAT, addressee);
    }
    if (QUESTIONS.contains(line.lower(k)) && cue.has(Frame.QUESTION)) {
      return after(last, k, Form.QUESTION, addressee);
    }
    if (kind == WordClass.TO && line.use(infinitive(k)) == VerbUse.INFINITIVE) {
      return cue.has(Frame.INFINITIVE) || addressee.isPresent()
          ? after(last, k, Form.INFINITIVE, addressee)
          : Optional.empty();
    }
    if (kind == WordClass.TO && line.is(k + 1, "be") && cue.has(Frame.INFINITIVE)) {
      return after(last, k, Form.INFINITIVE, addressee);
    }
    if (cue.prepositions().contains(line.lower(k)) && opensObject(k + 1)) {
      return after(k, k + 1, Form.OBJECT, addressee);
    }
    if (line.startsPhrase(k) && !isTimePhrase(k)) {
      if (cue.has(Frame.CLAUSE) && line.kind(k) != WordClass.OBJECT_PRONOUN && startsClause(k)) {
        return after(last, k, Form.CLAUSE, addressee);
      }
      if (cue.has(Frame.OBJECT) && addressee.isEmpty()) {
        return after(last, k, Form.OBJECT, addressee);
      }
    }
    if (DEGREES.contains(line.lower(k)) && cue.has(Frame.CLAUSE) && startsClause(k)) {
      return after(last, k, Form.CLAUSE, addressee);
    }
    boolean gerund = line.use(k) == VerbUse.GERUND && cue.has(Frame.OBJECT);
    if (gerund || (line.kind(k) == WordClass.THAT && cue.has(Frame.OBJECT))) {
      return after(last, k, Form.OBJECT, addressee);
    }
    return Optional.empty();
  }

  /** "this week", "last month": when it was said, not what. */
  private boolean isTimePhrase(int k) {
    return TIME_LEADS.contains(line.lower(k)) && TIMES.contains(line.lower(k + 1));
  }

  private int infinitive(int to) {
    int k = to + 1;
    while (line.kind(k) == WordClass.ADVERB && !line.isVerb(k)) {
      k++;
    }
    return k;
  }

  private Optional<After> quotation(Cue cue, int last, int k, Optional<Range> addressee) {
    boolean says = cue.has(Frame.QUOTATION) || cue.has(Frame.OBJECT) || cue.has(Frame.CLAUSE);
    return says ? after(last, k, Form.QUOTATION, addressee) : Optional.empty();
  }

  private static Optional<After> after(int last, int first, Form form, Optional<Range> addressee) {
    return Optional.of(new After(last, first, form, addressee));
  }

  boolean opensObject(int from) {
    int k =
        line.kind(from) == WordClass.ADVERB && line.use(from + 1) == VerbUse.GERUND
            ? from + 1
            : from;
    return line.startsPhrase(k)
        || line.use(k) == VerbUse.GERUND
        || line.kind(k) == WordClass.QUOTE
        || line.kind(k) == WordClass.THAT
        || QUESTIONS.contains(line.lower(k));
  }

  /** Whether a phrase at {@code k} has its own finite verb before the clause could end. */
  private boolean startsClause(int k) {
    if (line.kind(k) == WordClass.PRONOUN) {
      return true;
    }
    int commas = 0;
    for (int i = k + 1; i < line.size() && i < k + 25; i++) {
      WordClass kind = line.kind(i);
      if (line.isFinite(i)) {
        return true;
      }
      if ((kind == WordClass.COMMA && ++commas > 1)
          || kind == WordClass.SEMICOLON
          || (kind == WordClass.TO && line.use(infinitive(i)) == VerbUse.INFINITIVE)
          || kind == WordClass.THAT
          || kind == WordClass.RELATIVE
          || (kind == WordClass.SUBORDINATOR && !line.is(i, "than"))) {
        return false;
      }
    }
    return false;
  }

  /** The person told: a pronoun or phrase that stops before the first word of a clause. */
  private Range addressee(int first) {
    Range phrase = Phrases.startingAt(line, first);
    boolean lower = !line.at(first).isCapital();
    int last = first;
    while (last < phrase.last()) {
      Token next = line.at(last + 1);
      boolean newPhrase =
          lower
              && next.isCapital()
              && line.kind(last) == WordClass.NOUN
              && !line.at(last).isCapital();
      if (newPhrase && line.kind(last + 1) != WordClass.CLITIC_S) {
        break;
      }
      last++;
    }
    return new Range(first, last);
  }

  /** "said on Monday in Oran that": a that-clause or quotation behind adverbs and places. */
  private Optional<After> pastAdjunct(Cue cue, int last, int from, Optional<Range> addressee) {
    WordClass start = line.kind(from);
    boolean adjunct =
        start == WordClass.ADVERB
            || start == WordClass.PREPOSITION
            || start == WordClass.TO
            || line.lower(from).equals("last")
            || line.lower(from).equals("this")
            || line.lower(from).equals("after")
            || (line.kind(from) == WordClass.COMMA && line.kind(from + 1) == WordClass.PREPOSITION)
            || addressee.isPresent();
    if (!adjunct || cue.act() == Act.JUDGE) {
      return Optional.empty();
    }
    if (start == WordClass.ADVERB && !line.isVerb(from)) {
      Optional<After> behind = at(cue, last, from + 1, addressee);
      if (behind.isPresent()) {
        return behind;
      }
    }
    for (int i = from; i < Math.min(line.size(), from + LONGEST_ADJUNCT); i++) {
      WordClass kind = line.kind(i);
      boolean opens =
          (kind == WordClass.THAT && !line.isNominalThat(i))
              || kind == WordClass.COLON
              || (kind == WordClass.COMMA && line.kind(i + 1) == WordClass.QUOTE)
              || (kind == WordClass.COMMA && line.kind(i + 1) == WordClass.THAT);
      if (opens) {
        int k = kind == WordClass.COMMA && line.kind(i + 1) == WordClass.THAT ? i + 1 : i;
        return at(cue, last, k, addressee)
            .map(a -> new After(last, a.first(), a.form(), addressee));
      }
      if (line.isFinite(i) || kind == WordClass.SEMICOLON || kind == WordClass.DASH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
