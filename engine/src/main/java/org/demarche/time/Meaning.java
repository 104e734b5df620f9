package org.demarche.time;

import java.util.Optional;
import java.util.OptionalInt;

/** What words mean before it is known which days that is. */
sealed interface Meaning {

  /** On which side of now the words put a time by themselves: last Friday, next spring. */
  enum Side {
    BACK,
    AHEAD,
    HERE,
    OPEN
  }

  /** What a distance is counted from. */
  enum Anchor {
    PUBLICATION,
    TOLD
  }

  /** A stretch of the calendar named in full. */
  record Whole(Period period) implements Meaning {}

  /**
   * A day of a month.
   *
   * @param lastDay the same day, or the end of a range
   */
  record DayOfMonth(YearRef year, int month, int day, int lastDay, OptionalInt weekday, Side side)
      implements Meaning {}

  /** The week that a day of the year lies in. */
  record WeekOf(Meaning day) implements Meaning {}

  /**
   * A month, season, quarter or half of a year.
   *
   * @param number from 1; of a season the month it starts in
   */
  record PartOfYear(Granularity unit, int number, YearRef year, Side side) implements Meaning {}

  /**
   * A day of the week.
   *
   * @param week weeks from that of publication, where one is named
   */
  record Weekday(int day, OptionalInt week, Side side) implements Meaning {}

  /** A whole unit, so many away. */
  record Shift(Granularity unit, Quantity quantity, int sign, Anchor anchor) implements Meaning {}

  /** A length; with a side, one that ends or starts at publication. */
  record Length(Granularity unit, Quantity quantity, Side side) implements Meaning {}

  record Repeated(String value) implements Meaning {}

  /** PAST_REF and its kin. */
  record Vague(String value) implements Meaning {}

  /**
   * A holiday.
   *
   * @param number row of the table
   */
  record Feast(int number, YearRef year, Side side) implements Meaning {}

  /**
   * A time of day.
   *
   * @param code TIMEX3 suffix
   * @param day what day it is of; empty where it is the one the text is at
   */
  record TimeOfDay(String code, Optional<Meaning> day) implements Meaning {}

  /**
   * The unit the text is telling of.
   *
   * @param isPointed whether the words point back ("that year"), rather than at the present one
   */
  record Told(Granularity unit, boolean isPointed) implements Meaning {}

  /** The quarter the text is telling of, in another year. */
  record ToldQuarter(YearRef year) implements Meaning {}

  /** The same time of the year before. */
  record YearEarlier(boolean isQuarter) implements Meaning {}

  /** The last day of the year. */
  /**
   * The end of a year.
   *
   * @param isDay whether its last day is named ("year-end"), and not the year ("year's end")
   */
  record YearEnd(boolean isDay) implements Meaning {}
}
