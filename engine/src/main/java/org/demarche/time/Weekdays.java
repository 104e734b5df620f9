package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days of the week: the day of publication counts as "Friday" of a Friday's article. */
final class Weekdays {

  private Weekdays() {}

  static Resolved resolve(
      Meaning.Weekday weekday, Optional<LocalDate> published, Direction direction) {
    if (published.isEmpty()) {
      return Resolved.open(TimexType.DATE, "XXXX-WXX-" + weekday.day(), "no publication date");
    }
    LocalDate day = day(weekday, published.get(), direction);
    String way = direction == Direction.FUTURE ? ", told as to come" : ", the latest";
    return Resolved.date(
        Period.day(day),
        Resolver.publication(published.get())
            + (weekday.side() == Meaning.Side.OPEN ? way : ", as its week says"));
  }

  private static LocalDate day(Meaning.Weekday weekday, LocalDate published, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday.day());
    LocalDate ofThisWeek =
        published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(day);
    if (weekday.week().isPresent()) {
      return ofThisWeek.plusWeeks(weekday.week().getAsInt());
    }
    return switch (weekday.side()) {
      case BACK -> published.with(TemporalAdjusters.previous(day));
      case AHEAD -> published.with(TemporalAdjusters.next(day));
      case HERE ->
          direction == Direction.PAST
              ? published.with(TemporalAdjusters.previousOrSame(day))
              : published.with(TemporalAdjusters.nextOrSame(day));
      case OPEN ->
          direction == Direction.FUTURE
              ? published.with(TemporalAdjusters.nextOrSame(day))
              : published.with(TemporalAdjusters.previousOrSame(day));
    };
  }
}
