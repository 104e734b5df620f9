package org.demarche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.time.Meaning.Anchor;
import org.demarche.time.Meaning.Side;

/** Takes the meaning from a match. */
final class Meanings {

  private static final Granularity[] UNITS = Granularity.values();

  private Meanings() {}

  /** Empty when the numbers make no date, such as 31 June. */
  static Optional<Meaning> of(Match match) {
    try {
      return Optional.of(make(match));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Meaning make(Match match) {
    return switch (match.rule().meaning()) {
      case FULL_DATE -> new Meaning.Whole(Period.day(day(need(match, Kind.FULL_DATE))));
      case DAY -> dayOfMonth(match);
      case MONTH -> partOfYear(Granularity.MONTH, need(match, Kind.MONTH), match);
      case YEAR -> whole(Granularity.YEAR, year(match));
      case DECADE -> whole(Granularity.DECADE, 10 * need(match, Kind.DECADE));
      case CENTURY -> whole(Granularity.CENTURY, 100 * (need(match, Kind.ORD) - 1));
      case SEASON -> partOfYear(Granularity.SEASON, need(match, Kind.SEASON), match);
      case QUARTER -> partOfYear(Granularity.QUARTER, numbered(match, 4), match);
      case HALF -> partOfYear(Granularity.HALF, numbered(match, 2), match);
      case TOLD_IN_YEAR -> new Meaning.ToldQuarter(YearRef.of(match));
      case TOLD_QUARTER -> new Meaning.ToldQuarter(YearRef.OPEN);
      case TOLD -> new Meaning.Told(unit(match), false);
      case TOLD_THEN -> new Meaning.Told(unit(match), true);
      case YEAR_EARLIER -> new Meaning.YearEarlier(false);
      case YEAR_EARLIER_QUARTER -> new Meaning.YearEarlier(true);
      case YEAR_END -> new Meaning.YearEnd(true);
      case END_OF_YEAR -> new Meaning.YearEnd(false);
      case SHIFT -> shift(match);
      case LENGTH_OF_ONE -> new Meaning.Length(Granularity.YEAR, Quantity.of(1), Side.OPEN);
      case WEEK_OF, TONIGHT, TELLING_PART, NEAR_PART, CLOCK -> DayTimes.of(match);
      case WEEKDAY -> weekday(match);
      case WEEKDAY_BACK ->
          new Meaning.Weekday(need(match, Kind.WEEKDAY), OptionalInt.of(-1), Side.BACK);
      case DEICTIC -> {
        int days = need(match, Kind.DEICTIC);
        yield new Meaning.Shift(
            Granularity.DAY, Quantity.of(Math.abs(days)), Integer.signum(days), Anchor.PUBLICATION);
      }
      case AGO -> new Meaning.Shift(unit(match), quantity(match), -1, Anchor.PUBLICATION);
      case FROM_NOW -> new Meaning.Shift(unit(match), quantity(match), 1, Anchor.PUBLICATION);
      case EARLIER -> new Meaning.Shift(unit(match), quantity(match), -1, Anchor.TOLD);
      case LATER -> new Meaning.Shift(unit(match), quantity(match), 1, Anchor.TOLD);
      case STRETCH_BACK -> new Meaning.Length(unit(match), quantity(match), Side.BACK);
      case STRETCH_AHEAD -> new Meaning.Length(unit(match), quantity(match), Side.AHEAD);
      case LENGTH -> new Meaning.Length(unit(match), quantity(match), Side.OPEN);
      case HALF_HOUR -> new Meaning.Length(Granularity.MINUTE, Quantity.of(30), Side.OPEN);
      case EVERY, EVERY_NAMED -> new Meaning.Repeated(Repetition.value(match));
      case HOLIDAY -> feast(match);
      case HOLIDAY_WEEK -> new Meaning.WeekOf(feast(match));
      case REF -> vague(need(match, Kind.REF));
      case PAST -> vague(-1);
      case PRESENT -> vague(0);
      case FUTURE -> vague(1);
    };
  }

  private static Meaning feast(Match match) {
    return new Meaning.Feast(need(match, Kind.HOLIDAY), YearRef.of(match), side(match));
  }

  private static Meaning vague(int side) {
    return new Meaning.Vague(side < 0 ? "PAST_REF" : side > 0 ? "FUTURE_REF" : "PRESENT_REF");
  }

  private static Meaning dayOfMonth(Match match) {
    int month = need(match, Kind.MONTH);
    int day = match.has(Kind.DAY) ? need(match, Kind.DAY) : need(match, Kind.ORD);
    int lastDay = match.value(Kind.DAY, 1).orElse(day);
    YearRef year = YearRef.of(match);
    int longest = java.time.Month.of(month).maxLength();
    if (day > longest || lastDay > longest || lastDay < day) {
      throw new DateTimeException(day + " to " + lastDay + " of month " + month);
    }
    if (year.written().isPresent()) {
      LocalDate first = LocalDate.of(year.written().getAsInt(), month, day);
      if (lastDay == day) {
        return new Meaning.Whole(Period.day(first));
      }
    }
    return new Meaning.DayOfMonth(
        year,
        month,
        day,
        lastDay,
        match.value(Kind.WEEKDAY),
        year.isOpen() ? side(match) : Side.OPEN);
  }

  private static Meaning partOfYear(Granularity unit, int number, Match match) {
    YearRef year = YearRef.of(match);
    boolean ownSide = year.isOpen() && unit != Granularity.QUARTER && unit != Granularity.HALF;
    return new Meaning.PartOfYear(unit, number, year, ownSide ? side(match) : Side.OPEN);
  }

  private static int numbered(Match match, int most) {
    int number = match.value(Kind.ORD).orElseGet(() -> match.value(Kind.QUARTER_CODE).orElse(most));
    if (number > most) {
      throw new DateTimeException("part " + number + " of " + most);
    }
    return number;
  }

  private static Meaning weekday(Match match) {
    OptionalInt week = OptionalInt.empty();
    Side side = side(match);
    if (match.hasWord("week")) {
      week = OptionalInt.of(side == Side.BACK ? -1 : side == Side.AHEAD ? 1 : 0);
    }
    return new Meaning.Weekday(need(match, Kind.WEEKDAY), week, side);
  }

  private static Meaning shift(Match match) {
    int sign = match.has(Kind.PREV) || match.hasWord("past") ? -1 : 0;
    sign = match.has(Kind.NEXT) || match.hasWord("coming") ? 1 : sign;
    boolean isTold =
        match.hasWord("following") || match.hasWord("previous") || match.hasWord("preceding");
    isTold |= match.hasWord("the") && match.hasWord("next");
    return new Meaning.Shift(
        unit(match),
        Quantity.of(sign == 0 ? 0 : 1),
        sign,
        isTold ? Anchor.TOLD : Anchor.PUBLICATION);
  }

  static Side side(Match match) {
    if (match.has(Kind.PREV) || match.hasWord("past") || match.hasWord("last")) {
      return Side.BACK;
    }
    if (match.has(Kind.NEXT) || match.hasWord("coming")) {
      return Side.AHEAD;
    }
    return match.has(Kind.THIS) || match.hasWord("this") ? Side.HERE : Side.OPEN;
  }

  static Granularity unit(Match match) {
    int ordinal =
        match
            .value(Kind.UNIT)
            .orElseGet(
                () -> match.value(Kind.UNITS).orElseGet(() -> fallbackUnit(match).ordinal()));
    return UNITS[ordinal];
  }

  /** Rules that write their unit as a word: "the year", "next fiscal year". */
  private static Granularity fallbackUnit(Match match) {
    for (Granularity unit : UNITS) {
      if (match.hasWord(unit.word())) {
        return unit;
      }
    }
    throw new IllegalStateException("rule '" + match.rule().name() + "' names no unit");
  }

  static Quantity quantity(Match match) {
    if (match.has(Kind.NUM_HALF)) {
      return new Quantity(need(match, Kind.NUM_HALF), true, false);
    }
    boolean hasHalf = match.hasWord("half");
    if (match.has(Kind.NUM)) {
      return new Quantity(need(match, Kind.NUM), hasHalf, false);
    }
    if (match.hasWord("decade") || match.hasWord("century")) {
      return new Quantity(1, hasHalf, false);
    }
    boolean isVague = match.has(Kind.VAGUE) || match.has(Kind.UNITS);
    return isVague ? new Quantity(3, false, true) : new Quantity(1, hasHalf, false);
  }

  private static int year(Match match) {
    return match.value(Kind.YEAR).orElseGet(() -> need(match, Kind.NUM));
  }

  private static Meaning whole(Granularity unit, int year) {
    return new Meaning.Whole(Period.of(unit, LocalDate.of(year, 1, 1)));
  }

  private static LocalDate day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  static int need(Match match, Kind kind) {
    return match
        .value(kind)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "rule '" + match.rule().name() + "' took no item for " + kind));
  }
}
