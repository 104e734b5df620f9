package org.demarche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.demarche.time.Meaning.Side;

/** Chooses the year of a time that comes once a year. */
final class Nearest {

  /** Leap days come every four years, but for one gap of eight. */
  private static final int YEARS = 8;

  private Nearest() {}

  /**
   * The time of the year that is meant.
   *
   * @param inYear the period in a year; throws {@link DateTimeException} where there is none
   */
  static Optional<Period> of(
      LocalDate published, Side side, Direction direction, IntFunction<Period> inYear) {
    List<Period> all = new ArrayList<>();
    for (int year = published.getYear() - YEARS; year <= published.getYear() + YEARS; year++) {
      try {
        all.add(inYear.apply(year));
      } catch (DateTimeException none) {
        // 29 February of a year without one, or another day of the week: that year is left out.
      }
    }
    return switch (side) {
      case BACK -> last(all, p -> p.to().isBefore(published));
      case AHEAD -> first(all, p -> p.from().isAfter(published));
      case HERE -> first(all, p -> p.from().getYear() == published.getYear());
      case OPEN -> open(all, published, direction);
    };
  }

  private static Optional<Period> open(List<Period> all, LocalDate published, Direction direction) {
    return switch (direction) {
      case PAST -> last(all, p -> !p.from().isAfter(published));
      case FUTURE -> first(all, p -> !p.to().plusDays(reported(p)).isBefore(published));
      case UNKNOWN ->
          all.stream()
              .min(java.util.Comparator.comparingLong((Period p) -> distance(p, published)));
    };
  }

  /** Days after a period in which what is to come of it is its report: quarters of companies. */
  private static int reported(Period period) {
    return period.unit() == Granularity.QUARTER ? 75 : 0;
  }

  /** Days between a period and a day; 0 for a day inside. */
  static long distance(Period period, LocalDate day) {
    if (period.from().isAfter(day)) {
      return ChronoUnit.DAYS.between(day, period.from());
    }
    return Math.max(0, ChronoUnit.DAYS.between(period.to(), day));
  }

  private static Optional<Period> first(
      List<Period> all, java.util.function.Predicate<Period> test) {
    return all.stream().filter(test).findFirst();
  }

  private static Optional<Period> last(
      List<Period> all, java.util.function.Predicate<Period> test) {
    return all.stream().filter(test).reduce((before, after) -> after);
  }
}
