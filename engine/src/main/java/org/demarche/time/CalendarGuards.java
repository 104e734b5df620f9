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

  private CalendarGuards() {}

  static boolean isMonth(Match match) {
    String form = match.items().get(match.from()).text();
    if (form.equals("may") || form.equals("march") || form.equals("august")) {
      return (Neighbours.afterLeading(match) || Neighbours.before(match, 1).equals("the"))
          && !Neighbours.next(match, "on", "to", "against");
    }
    return form.length() > 3 || Neighbours.next(match, ".") || Neighbours.afterLeading(match);
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

  static boolean isSeason(Match match) {
    return match.hasWord("the") || Neighbours.afterLeading(match);
  }

  static boolean isTold(Match match) {
    return !Neighbours.next(match, "-", "of", "when", "that", "before", "after")
        && !Neighbours.nextIsNamed(match)
        && (Neighbours.afterLeading(match)
            || Neighbours.after(match, Set.of("of", "at", "later", "earlier")));
  }
}
