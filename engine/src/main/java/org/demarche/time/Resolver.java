package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;

/** Turns meanings into values and days. */
final class Resolver {

  private static final String NOWHERE = "no date to count from";

  private final YearlyDates yearly;

  Resolver(Holidays holidays) {
    this.yearly = new YearlyDates(holidays);
  }

  Resolved resolve(Meaning meaning, Narration told, Direction direction) {
    if (meaning instanceof Meaning.Whole whole) {
      return Resolved.date(whole.period(), "as written");
    }
    if (meaning instanceof Meaning.Repeated repeated) {
      return Resolved.open(TimexType.SET, repeated.value(), "repeated");
    }
    if (meaning instanceof Meaning.Vague vague) {
      return Resolved.open(TimexType.DATE, vague.value(), "left open");
    }
    if (meaning instanceof Meaning.Length length) {
      return Lengths.resolve(length, told.published());
    }
    if (meaning instanceof Meaning.Shift shift) {
      return Shifts.resolve(shift, told);
    }
    if (meaning instanceof Meaning.Weekday weekday) {
      return Weekdays.resolve(weekday, told.published(), direction);
    }
    if (meaning instanceof Meaning.TimeOfDay time) {
      return timeOfDay(time, told, direction);
    }
    if (meaning instanceof Meaning.Told unit) {
      return ToldTimes.resolve(unit, told, direction);
    }
    if (meaning instanceof Meaning.ToldQuarter quarter) {
      return ToldTimes.quarter(quarter, told);
    }
    if (meaning instanceof Meaning.YearEarlier earlier) {
      return ToldTimes.yearEarlier(earlier, told);
    }
    return yearly.resolve(meaning, told.published(), direction);
  }

  private Resolved timeOfDay(Meaning.TimeOfDay time, Narration told, Direction direction) {
    Resolved day =
        time.day()
            .map(meaning -> resolve(meaning, told, direction))
            .orElseGet(
                () -> ToldTimes.resolve(new Meaning.Told(Granularity.DAY, true), told, direction));
    Optional<TimeInterval> interval =
        day.interval()
            .map(days -> new TimeInterval(days.from(), days.to(), Granularity.PART_OF_DAY));
    return new Resolved(
        TimexType.TIME, day.value() + time.code(), interval, day.period(), day.anchor());
  }

  static Resolved unanchored(Granularity unit) {
    return Resolved.open(TimexType.DATE, unit.unknown(), NOWHERE);
  }

  static String publication(LocalDate published) {
    return "publication " + published;
  }
}
