package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.demarche.time.Meaning.Side;

/** Times that come once a year: "April", "11 November", "the third quarter", "Christmas". */
final class YearlyDates {

  private static final int FIRST_QUARTER = 3;

  private final Holidays holidays;

  YearlyDates(Holidays holidays) {
    this.holidays = holidays;
  }

  Resolved resolve(Meaning meaning, Optional<LocalDate> published, Direction direction) {
    if (meaning instanceof Meaning.DayOfMonth day) {
      return dayOfMonth(day, published, direction);
    }
    if (meaning instanceof Meaning.WeekOf week) {
      Resolved day = resolve(week.day(), published, direction);
      return day.period()
          .map(p -> Resolved.date(Period.of(Granularity.WEEK, p.from()), day.anchor()))
          .orElseGet(() -> Resolver.unanchored(Granularity.WEEK));
    }
    if (meaning instanceof Meaning.PartOfYear part) {
      IntFunction<Period> inYear = year -> inYear(part, year);
      return yearly(part.year(), part.side(), unknown(part), published, direction, inYear);
    }
    if (meaning instanceof Meaning.Feast feast) {
      IntFunction<Period> inYear = year -> Period.day(holidays.all().get(feast.number()).in(year));
      return yearly(feast.year(), feast.side(), "XXXX-XX-XX", published, direction, inYear);
    }
    if (meaning instanceof Meaning.YearEnd end) {
      Resolved day = yearEnd(published, direction);
      return end.isDay() || day.period().isEmpty() ? day : ofYear(day);
    }
    throw new IllegalStateException("no date of a year: " + meaning);
  }

  /** "Year's end" has the year for a value, as "the end of 2022" has; its day stays the last. */
  private static Resolved ofYear(Resolved day) {
    return new Resolved(
        day.type(), day.value().substring(0, 4), day.interval(), day.period(), day.anchor());
  }

  private static Period inYear(Meaning.PartOfYear part, int year) {
    int month =
        switch (part.unit()) {
          case QUARTER -> 3 * part.number() - 2;
          case HALF -> 6 * part.number() - 5;
          default -> part.number();
        };
    return Period.of(part.unit(), LocalDate.of(year, month, 1));
  }

  private static String unknown(Meaning.PartOfYear part) {
    return "XXXX" + inYear(part, 2000).value().substring(4);
  }

  private static Resolved yearly(
      YearRef year,
      Side side,
      String unknown,
      Optional<LocalDate> published,
      Direction direction,
      IntFunction<Period> inYear) {
    Optional<Integer> known = year.in(published);
    if (known.isPresent()) {
      String anchor = year.written().isPresent() ? "as written" : anchor(published);
      return Resolved.date(inYear.apply(known.get()), anchor);
    }
    return published
        .flatMap(day -> Nearest.of(day, side, direction, inYear))
        .map(period -> Resolved.date(period, anchor(published) + way(side, direction)))
        .orElseGet(() -> Resolved.open(TimexType.DATE, unknown, anchor(published)));
  }

  private static Resolved dayOfMonth(
      Meaning.DayOfMonth day, Optional<LocalDate> published, Direction direction) {
    String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month(), day.day());
    IntFunction<Period> inYear =
        year -> {
          LocalDate date = LocalDate.of(year, day.month(), day.day());
          boolean fits =
              day.weekday().isEmpty()
                  || date.getDayOfWeek() == DayOfWeek.of(day.weekday().getAsInt());
          if (!fits) {
            throw new java.time.DateTimeException("another day of the week: " + date);
          }
          return Period.day(date);
        };
    Resolved first = yearly(weekless(day), day, published, direction, inYear, unknown);
    if (day.lastDay() == day.day()) {
      return first;
    }
    return range(first, day, unknown);
  }

  /** A weekday that fits no year near is a slip of the writer: it is let go. */
  private static Resolved yearly(
      IntFunction<Period> weekless,
      Meaning.DayOfMonth day,
      Optional<LocalDate> published,
      Direction direction,
      IntFunction<Period> inYear,
      String unknown) {
    boolean checksWeekday = day.weekday().isPresent() && day.year().isOpen();
    if (checksWeekday && published.isPresent()) {
      Optional<Period> fitting =
          Nearest.of(published.get(), Side.OPEN, Direction.UNKNOWN, inYear)
              .filter(p -> Nearest.distance(p, published.get()) < 366);
      if (fitting.isPresent()) {
        return Resolved.date(fitting.get(), anchor(published) + ", its weekday");
      }
    }
    return yearly(day.year(), day.side(), unknown, published, direction, weekless);
  }

  private static IntFunction<Period> weekless(Meaning.DayOfMonth day) {
    return year -> Period.day(LocalDate.of(year, day.month(), day.day()));
  }

  private static Resolved range(Resolved first, Meaning.DayOfMonth day, String unknown) {
    if (first.period().isEmpty()) {
      String last = String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month(), day.lastDay());
      return Resolved.open(TimexType.DATE, unknown + "/" + last, first.anchor());
    }
    LocalDate from = first.period().get().from();
    LocalDate to = from.withDayOfMonth(Math.min(day.lastDay(), from.lengthOfMonth()));
    return new Resolved(
        TimexType.DATE,
        from + "/" + to,
        Optional.of(TimeInterval.of(from, to, Granularity.DAY)),
        first.period(),
        first.anchor());
  }

  private static Resolved yearEnd(Optional<LocalDate> published, Direction direction) {
    if (published.isEmpty()) {
      return Resolved.open(TimexType.DATE, "XXXX-12-31", anchor(published));
    }
    LocalDate day = published.get();
    boolean isLast = day.getMonthValue() <= FIRST_QUARTER && direction == Direction.PAST;
    return Resolved.date(
        Period.day(LocalDate.of(day.getYear() - (isLast ? 1 : 0), 12, 31)),
        anchor(published) + way(Side.OPEN, direction));
  }

  private static String anchor(Optional<LocalDate> published) {
    return published.map(Resolver::publication).orElse("no publication date");
  }

  private static String way(Side side, Direction direction) {
    return switch (side) {
      case BACK -> ", before it";
      case AHEAD -> ", after it";
      case HERE -> ", its year";
      case OPEN ->
          switch (direction) {
            case PAST -> ", told as past";
            case FUTURE -> ", told as to come";
            case UNKNOWN -> ", the nearest";
          };
    };
  }
}
