package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * One unit of the calendar: that day, that ISO week, that quarter. Seasons are meteorological and
 * winter belongs to the year it starts in.
 *
 * @param unit day or coarser
 * @param from its first day
 */
record Period(Granularity unit, LocalDate from) {

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  /** The unit that {@code day} lies in; a weekend is that of the day's ISO week. */
  static Period of(Granularity unit, LocalDate day) {
    return new Period(unit, start(unit, day));
  }

  static Period day(LocalDate day) {
    return new Period(Granularity.DAY, day);
  }

  private static LocalDate start(Granularity unit, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return switch (unit) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> month;
      case SEASON -> month.minusMonths(day.getMonthValue() % 3);
      case QUARTER -> month.minusMonths((day.getMonthValue() - 1) % 3);
      case HALF -> month.minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  /** The unit so many units later. */
  Period plus(long count) {
    return new Period(unit, from.plus(count * unit.calendarUnits(), step()));
  }

  private java.time.temporal.ChronoUnit step() {
    return unit.isFinerThanDay() ? java.time.temporal.ChronoUnit.DAYS : unit.calendarUnit();
  }

  LocalDate to() {
    return unit == Granularity.WEEKEND
        ? from.plusDays(1)
        : from.plus(unit.calendarUnits(), step()).minusDays(1);
  }

  TimeInterval interval() {
    return TimeInterval.of(from, to(), unit);
  }

  /** TIMEX3 value. */
  String value() {
    int year = from.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY -> from.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> digits("%04d-%02d", year, from.getMonthValue());
      case SEASON -> digits("%04d", year) + "-" + SEASONS.get(from.getMonthValue() / 3 - 1);
      case QUARTER -> digits("%04d-Q%d", year, (from.getMonthValue() + 2) / 3);
      case HALF -> digits("%04d-H%d", year, (from.getMonthValue() + 5) / 6);
      case YEAR -> digits("%04d", year);
      case DECADE -> digits("%03d", year / 10);
      case CENTURY -> digits("%02d", year / 100);
    };
  }

  private String week() {
    return digits(
        "%04d-W%02d",
        from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String digits(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }
}
