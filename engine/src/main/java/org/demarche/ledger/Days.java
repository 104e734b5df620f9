package org.demarche.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarche.time.Granularity;
import org.demarche.time.TimeInterval;

/** Compares days, windows and deadlines. */
final class Days {
  /** A report without a time tells what happened in these days before it. */
  static final int NEWS = 3;

  private Days() {}

  /** Whether two intervals have a day in common; an open end reaches on for ever. */
  static boolean overlap(TimeInterval a, TimeInterval b) {
    return !from(a).isAfter(to(b)) && !from(b).isAfter(to(a));
  }

  static LocalDate from(TimeInterval t) {
    return t.from().orElse(LocalDate.MIN);
  }

  static LocalDate to(TimeInterval t) {
    return t.to().orElse(LocalDate.MAX);
  }

  /** Whether it is short enough to tell two happenings of one kind apart. */
  static boolean isNarrow(TimeInterval t) {
    return t.from().isPresent()
        && t.to().isPresent()
        && t.from().get().until(t.to().get(), ChronoUnit.DAYS) <= 7;
  }

  static Optional<TimeInterval> narrow(Optional<TimeInterval> time) {
    return time.filter(Days::isNarrow);
  }

  /** Days between two publications; empty if one has no date. */
  static Optional<Long> apart(Entry a, Entry b) {
    return a.published()
        .flatMap(one -> b.published().map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))));
  }

  /** When what an entry tells happened: its own narrow time, else the days before it was told. */
  static Optional<TimeInterval> happened(Entry e) {
    return narrow(e.time())
        .or(
            () ->
                e.published()
                    .map(day -> TimeInterval.of(day.minusDays(NEWS), day, Granularity.DAY)));
  }
}
