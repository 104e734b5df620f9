package org.demarche.time;

import java.util.Locale;

/** What must stand around a match, for words that mean a time only in company. */
enum Guard {
  NONE,
  /** "March" and "May" are also names and verbs: they need a word that leads to a time. */
  MONTH,
  YEAR,
  /** "The year two thousand", but not "two thousand". */
  COUNTED_YEAR,
  DECADE,
  SEASON,
  TOLD,
  PART,
  CLOCK,
  SHIFT,
  LENGTH,
  A_UNIT,
  BARE_UNITS,
  SET,
  /** "Sales for the year" is a length; "the end of the year" a date. */
  FOR,
  MID,
  RATE,
  /** "The last three days", but not "will last three days". */
  STRETCH,
  PAST;

  boolean allows(Match match) {
    return switch (this) {
      case NONE -> true;
      case MONTH -> CalendarGuards.isMonth(match);
      case YEAR -> CalendarGuards.isYear(match);
      case COUNTED_YEAR -> match.hasWord("year") && CalendarGuards.yearInRange(match);
      case DECADE -> CalendarGuards.isDecade(match);
      case SEASON -> CalendarGuards.isSeason(match);
      case TOLD -> CalendarGuards.isTold(match);
      case PART -> !Neighbours.next(match, "of", "club", "clubs", "school", "schools");
      case CLOCK -> LengthGuards.isClock(match);
      case SHIFT -> LengthGuards.isShift(match);
      case LENGTH -> LengthGuards.isLength(match);
      case A_UNIT -> LengthGuards.isOneUnit(match);
      case BARE_UNITS -> LengthGuards.isBareUnits(match);
      case SET -> LengthGuards.isSet(match);
      case FOR -> Neighbours.before(match, 1).equals("for") && !Neighbours.nextIsNamed(match);
      case MID -> match.from() > 0 && match.items().get(match.from() - 1).is(Kind.POINT_MOD);
      case RATE -> LengthGuards.isRate(match);
      case STRETCH -> !Neighbours.after(match, LengthGuards.BEFORE_VERB);
      case PAST ->
          Neighbours.before(match, 1).equals("in")
              && !Neighbours.next(match, "of")
              && !Neighbours.nextIsNamed(match);
    };
  }

  /** The guard that a table names in lower case; {@code -} is none. */
  static Guard named(String name) {
    return name.equals("-") ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
