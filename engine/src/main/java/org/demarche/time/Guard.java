package org.demarche.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What must stand around a match, for words that mean a time only in company. */
enum Guard {
  NONE(match -> true),
  /** "March" and "May" are also names and verbs: they need a word that leads to a time. */
  MONTH(Guard::isMonth),
  YEAR(Guard::isYear),
  /** "The year two thousand", but not "two thousand". */
  COUNTED_YEAR(match -> match.hasWord("year") && yearInRange(match)),
  DECADE(match -> !match.items().get(match.to() - 1).text().matches("[a-z]+") || afterThe(match)),
  SEASON(Guard::isSeason),
  TOLD(Guard::isTold),
  PART(match -> !next(match, "of", "club", "clubs", "school", "schools")),
  CLOCK(Guard::isClock),
  SHIFT(Guard::isShift),
  LENGTH(Guard::isLength),
  A_UNIT(Guard::isOneUnit),
  BARE_UNITS(Guard::isBareUnits),
  SET(Guard::isSet),
  /** "Sales for the year" is a length, "the end of the year" a date. */
  FOR(match -> before(match, 1).equals("for") && !nextIsNamed(match)),
  MID(match -> match.from() > 0 && match.items().get(match.from() - 1).is(Kind.POINT_MOD)),
  RATE(Guard::isRate),
  PAST(match -> previous(match, "in") && !next(match, "of") && !nextIsNamed(match));

  private static final Set<String> LEADING =
      Set.of(
          "in",
          "by",
          "since",
          "until",
          "till",
          "through",
          "from",
          "during",
          "of",
          "before",
          "after",
          "between",
          "and",
          "to",
          "late",
          "early",
          "mid",
          "for",
          "this",
          "last",
          "next",
          "over",
          "-",
          "throughout",
          "on",
          "or",
          "beginning",
          "starting",
          "ended",
          "ending",
          "around",
          "about",
          "as",
          "any",
          "(",
          "end",
          "the end of",
          "each",
          "every",
          "the beginning of",
          "the middle of",
          "the start of",
          "effective",
          "early in",
          "late in");
  private static final Set<String> BEFORE_LENGTH =
      Set.of(
          "for",
          "in",
          "within",
          "after",
          "over",
          "than",
          "about",
          "nearly",
          "almost",
          "only",
          "least",
          "lasted",
          "take",
          "takes",
          "took",
          "half",
          "another",
          "and",
          "or",
          "spent",
          "more than",
          "less than",
          "at least",
          "up to",
          "during",
          "just",
          "under",
          "around",
          "every",
          "through",
          "lasting",
          "last",
          "well over",
          "just over");
  private static final Set<String> BEFORE_BARE =
      Set.of(
          "for",
          "in",
          "within",
          "over",
          "of",
          "took",
          "take",
          "last",
          "than",
          "weeks",
          "or",
          "after",
          "early",
          "the",
          "spent",
          "more than");
  private static final Set<String> MONEY = Set.of("$", "£", "€", "#", "no", "number", "page");
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

  private final Predicate<Match> test;

  Guard(Predicate<Match> test) {
    this.test = test;
  }

  boolean allows(Match match) {
    return test.test(match);
  }

  /** The guard that a table names in lower case; {@code -} is none. */
  static Guard named(String name) {
    return name.equals("-") ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static boolean isMonth(Match match) {
    String form = match.items().get(match.from()).text();
    if (form.equals("may") || form.equals("march") || form.equals("august")) {
      return (after(match, LEADING) || before(match, 1).equals("the"))
          && !next(match, "on", "to", "against");
    }
    return form.length() > 3 || form.equals("may") || next(match, ".") || after(match, LEADING);
  }

  private static boolean isSet(Match match) {
    String word = match.items().get(match.from()).text();
    boolean isAlone =
        match.to() == match.items().size()
            || !Character.isLetter(match.items().get(match.to()).text().charAt(0))
            || next(match, "basis", "for", "in", "at", "to", "by", "on", "from", "and");
    return isAlone || word.endsWith("ally") || word.equals("daily");
  }

  /** "Three days later" counts from what was told, "three days after the vote" does not. */
  private static boolean isShift(Match match) {
    String last = match.items().get(match.to() - 1).text();
    boolean isOpen = last.equals("before") || last.equals("after") || last.equals("prior");
    return !isOpen
        || match.to() == match.items().size()
        || !Character.isLetterOrDigit(match.items().get(match.to()).text().charAt(0));
  }

  private static boolean isSeason(Match match) {
    return match.hasWord("the") || after(match, LEADING);
  }

  private static boolean isOneUnit(Match match) {
    return after(match, BEFORE_LENGTH);
  }

  private static boolean isBareUnits(Match match) {
    return after(match, BEFORE_BARE) || next(match, "later", "after", "of");
  }

  private static boolean isYear(Match match) {
    int year = match.value(Kind.YEAR).orElse(0);
    boolean isMeasured =
        match.to() < match.items().size()
            && (COUNTED.contains(match.items().get(match.to()).text())
                || match.items().get(match.to()).is(Kind.UNITS));
    boolean isShort = match.items().get(match.from()).text().length() < 4;
    return year >= 1500
        && year < 2100
        && !isMeasured
        && !MONEY.contains(before(match, 1))
        && !(isShort && next(match, "-"))
        && !(before(match, 1).equals("-") && !isMod(match, 2))
        && (year >= 1900 && year < 2050 || after(match, LEADING));
  }

  private static boolean yearInRange(Match match) {
    int year = match.value(Kind.YEAR).orElseGet(() -> match.value(Kind.NUM).orElse(0));
    return year >= 1000 && year < 2200;
  }

  private static boolean isTold(Match match) {
    return !next(match, "-", "of", "when", "that", "before", "after")
        && !nextIsNamed(match)
        && (after(match, LEADING) || after(match, Set.of("of", "at", "later", "earlier")));
  }

  private static boolean isClock(Match match) {
    return match.has(Kind.AMPM)
        || match.has(Kind.ZONE)
        || after(match, Set.of("at", "by", "around", "about", "until", "from", "to", "since"));
  }

  private static boolean isLength(Match match) {
    if (match.has(Kind.VAGUE) && match.has(Kind.UNIT)) {
      return before(match, 1).equals("the");
    }
    boolean isAge =
        next(match, "old")
            || (next(match, "-")
                && match.to() + 1 < match.items().size()
                && match.items().get(match.to() + 1).text().equals("old"));
    return !MONEY.contains(before(match, 1)) && !isAge && !isOrdinalSecond(match);
  }

  /** "One second" is a length, "two second" is not one. */
  private static boolean isOrdinalSecond(Match match) {
    return match.items().get(match.to() - 1).text().equals("second")
        && match.value(Kind.NUM).orElse(0) > 1;
  }

  private static boolean isRate(Match match) {
    String before = before(match, 1);
    return before.equals("%")
        || before.equals("percent")
        || before.equals("million")
        || before.equals("billion")
        || before.equals("once")
        || before.equals("twice")
        || before.equals("times")
        || (match.from() > 0 && match.items().get(match.from() - 1).is(Kind.NUM));
  }

  private static boolean afterThe(Match match) {
    return match.hasWord("the") || before(match, 1).equals("the");
  }

  private static boolean after(Match match, Set<String> words) {
    return words.contains(before(match, 1)) || (words == LEADING && isMod(match, 1));
  }

  private static boolean isMod(Match match, int count) {
    int at = match.from() - count;
    return at >= 0 && match.items().get(at).is(Kind.POINT_MOD);
  }

  private static boolean previous(Match match, String word) {
    return before(match, 1).equals(word);
  }

  private static String before(Match match, int count) {
    int at = match.from() - count;
    return at < 0 ? "" : match.items().get(at).text();
  }

  private static boolean next(Match match, String... words) {
    return match.to() < match.items().size()
        && List.of(words).contains(match.items().get(match.to()).text());
  }

  private static boolean nextIsNamed(Match match) {
    return match.to() < match.items().size()
        && (match.items().get(match.to()).is(Kind.UNIT)
            || match.items().get(match.to()).is(Kind.UNITS));
  }
}
