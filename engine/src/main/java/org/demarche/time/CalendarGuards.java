package org.demarche.time;

import java.util.Set;

/** When months, years and seasons count as times. */
final class CalendarGuards {

  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "percent",
          "%",
          "miles",
          "feet",
          "dollars",
          "men",
          "women",
          "points",
          "shares",
          "jobs",
          "members",
          "square",
          "million",
          "billion");

  /** "In Jan", but not "Peter and Jan". */
  private static final Set<String> BEFORE_SHORT =
      Set.of(
          "in", "since", "until", "by", "of", "from", "through", "before", "after", "during",
          "last", "next", "this", "late", "early", "mid");

  private static final Set<String> OWN = Set.of("his", "her", "their", "my", "our", "your");

  private static final Set<String> BEFORE_VERB =
      Set.of("to", "not", "will", "would", "could", "can", "may", "might", "should", "and", "or");

  private CalendarGuards() {}

  static boolean isMonth(Match match) {
    String form = match.items().get(match.from()).text();
    if (form.equals("may") || form.equals("march") || form.equals("august")) {
      return (Neighbours.afterLeading(match) || Neighbours.before(match, 1).equals("the"))
          && !Neighbours.next(match, "on", "to", "against");
    }
    return form.length() > 3
        || Neighbours.next(match, ".")
        || Neighbours.after(match, BEFORE_SHORT);
  }

  static boolean isYear(Match match) {
    int year = match.value(Kind.YEAR).orElse(0);
    boolean isMeasured =
        match.to() < match.items().size()
            && (COUNTED.contains(match.items().get(match.to()).text())
                || match.items().get(match.to()).is(Kind.UNITS));
    boolean isShort = match.items().get(match.from()).text().length() < 4;
    return year >= 1500
        && year < 2100
        && !isMeasured
        && !Neighbours.MONEY.contains(Neighbours.before(match, 1))
        && !(isShort && Neighbours.next(match, "-"))
        && !(Neighbours.before(match, 1).equals("-") && !Neighbours.isMod(match, 2))
        && ((year >= 1900 && year < 2050) || Neighbours.afterLeading(match));
  }

  static boolean yearInRange(Match match) {
    int year = match.value(Kind.YEAR).orElseGet(() -> match.value(Kind.NUM).orElse(0));
    return year >= 1000 && year < 2200;
  }

  /** "He is in his 30s" tells an age. */
  static boolean isDecade(Match match) {
    boolean isWord = match.items().get(match.to() - 1).text().matches("[a-z]+");
    return !OWN.contains(Neighbours.before(match, 1)) && (!isWord || Neighbours.afterThe(match));
  }

  /** "In the fall", but not "prices began to fall". */
  static boolean isSeason(Match match) {
    boolean isVerb =
        match.items().get(match.from()).text().equals("fall")
            && BEFORE_VERB.contains(Neighbours.before(match, 1));
    return match.hasWord("the") || (Neighbours.afterLeading(match) && !isVerb);
  }

  static boolean isTold(Match match) {
    return !Neighbours.next(match, "-", "of", "when", "that", "before", "after")
        && !Neighbours.nextIsNamed(match)
        && (Neighbours.afterLeading(match)
            || Neighbours.after(match, Set.of("of", "at", "later", "earlier")));
  }
}
