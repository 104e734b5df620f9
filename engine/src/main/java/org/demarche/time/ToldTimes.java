package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;

/** Times that point at what the text was telling of: "that day", "the quarter", "a year ago". */
final class ToldTimes {

  private ToldTimes() {}

  static Resolved resolve(Meaning.Told unit, Narration told, Direction direction) {
    Optional<Period> earlier =
        switch (unit.unit()) {
          case DAY, PART_OF_DAY -> told.day();
          case QUARTER -> told.quarter();
          case MONTH -> told.last().filter(p -> p.unit().compareTo(Granularity.MONTH) <= 0);
          default -> unit.isPointed() ? told.last() : Optional.empty();
        };
    if (unit.unit() == Granularity.QUARTER && earlier.isEmpty()) {
      return quarter(new Meaning.ToldQuarter(YearRef.OPEN), told);
    }
    Optional<LocalDate> day = earlier.map(Period::from).or(told::published);
    if (day.isEmpty()) {
      return Resolver.unanchored(unit.unit());
    }
    Period period = Period.of(unit.unit(), day.get());
    boolean isToCome = period.from().isAfter(day.get());
    if (unit.unit() == Granularity.WEEKEND && isToCome && direction != Direction.FUTURE) {
      period = period.plus(-1);
    }
    return Resolved.date(period, anchor(earlier, day.get()));
  }

  private static String anchor(Optional<Period> earlier, LocalDate day) {
    return earlier.map(p -> p.value() + " told before").orElseGet(() -> Resolver.publication(day));
  }

  /** The quarter told of; else, as in business news, the last that was over at publication. */
  static Resolved quarter(Meaning.ToldQuarter quarter, Narration told) {
    Optional<Period> over = told.published().map(d -> Period.of(Granularity.QUARTER, d).plus(-1));
    Optional<Period> base =
        told.quarter()
            .filter(q -> over.isEmpty() || !q.from().isAfter(over.get().from()))
            .or(() -> over);
    Optional<Integer> year = quarter.year().in(told.published());
    if (base.isEmpty()) {
      return year.isPresent()
          ? Resolved.open(TimexType.DATE, year.get() + "-QX", "as written")
          : Resolver.unanchored(Granularity.QUARTER);
    }
    Period period =
        year.map(y -> base.get().plus(4L * (y - base.get().from().getYear()))).orElse(base.get());
    return Resolved.date(period, anchor(base, base.get().from()));
  }

  /** A year before the quarter or month told of, else the year before that of publication. */
  static Resolved yearEarlier(Meaning.YearEarlier earlier, Narration told) {
    boolean isQuarterLast = told.last().isEmpty() || told.last().equals(told.quarter());
    if (earlier.isQuarter() || (told.quarter().isPresent() && isQuarterLast)) {
      Resolved quarter = quarter(new Meaning.ToldQuarter(YearRef.OPEN), told);
      return quarter
          .period()
          .map(p -> Resolved.date(p.plus(-4), "a year before " + p.value()))
          .orElse(quarter);
    }
    return told.published()
        .map(
            day ->
                Resolved.date(
                    Period.of(Granularity.YEAR, day).plus(-1),
                    "a year before " + Resolver.publication(day)))
        .orElseGet(() -> Resolver.unanchored(Granularity.YEAR));
  }
}
