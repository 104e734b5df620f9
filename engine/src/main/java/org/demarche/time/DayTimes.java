package org.demarche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.time.Meaning.Anchor;
import org.demarche.time.Meaning.Side;

/** Meanings of parts of a day and of times of the clock. */
final class DayTimes {

  private static final int NOON = 12 * 60;

  private DayTimes() {}

  static Meaning of(Match match) {
    return switch (match.rule().meaning()) {
      case TONIGHT -> on(0, DayPart.NIGHT);
      case TELLING_PART -> new Meaning.TimeOfDay(DayPart.NIGHT.code(), Optional.empty());
      case NEAR_PART -> nearPart(match);
      case CLOCK -> new Meaning.TimeOfDay(clock(match), Optional.empty());
      case WEEK_OF -> weekOf(match);
      default -> throw new IllegalStateException("no time of day: " + match.rule().name());
    };
  }

  private static Meaning weekOf(Match match) {
    int month = Meanings.need(match, Kind.MONTH);
    int day = match.value(Kind.DAY).orElseGet(() -> Meanings.need(match, Kind.ORD));
    LocalDate.of(2000, month, day);
    return new Meaning.WeekOf(
        new Meaning.DayOfMonth(YearRef.OPEN, month, day, day, OptionalInt.empty(), Side.OPEN));
  }

  private static Meaning nearPart(Match match) {
    if (match.hasWord("noon") || match.hasWord("midday")) {
      return new Meaning.TimeOfDay(DayPart.NOON.code(), Optional.empty());
    }
    if (match.hasWord("midnight")) {
      return new Meaning.TimeOfDay(DayPart.MIDNIGHT.code(), Optional.empty());
    }
    DayPart part = DayPart.values()[Meanings.need(match, Kind.PART)];
    if (match.hasWord("last")) {
      return on(-1, part);
    }
    if (match.hasWord("this")) {
      return on(0, part);
    }
    if (match.hasWord("next")) {
      return new Meaning.TimeOfDay(
          part.code(),
          Optional.of(new Meaning.Shift(Granularity.DAY, Quantity.of(1), 1, Anchor.TOLD)));
    }
    if (!match.hasWord("the") && !match.hasWord("that")) {
      return new Meaning.TimeOfDay(part.code(), Optional.empty());
    }
    return new Meaning.TimeOfDay(part.code(), Optional.of(new Meaning.Told(Granularity.DAY, true)));
  }

  private static Meaning on(int days, DayPart part) {
    Meaning day =
        new Meaning.Shift(Granularity.DAY, Quantity.of(Math.abs(days)), days, Anchor.PUBLICATION);
    return new Meaning.TimeOfDay(part.code(), Optional.of(day));
  }

  private static String clock(Match match) {
    int minutes = match.value(Kind.CLOCK).orElseGet(() -> 60 * Meanings.need(match, Kind.NUM));
    OptionalInt half = match.value(Kind.AMPM);
    if (match.has(Kind.PART)) {
      int part = Meanings.need(match, Kind.PART);
      half = OptionalInt.of(part == DayPart.MORNING.ordinal() ? 0 : 1);
    }
    if (half.isPresent() && minutes < NOON + 60) {
      minutes = minutes % NOON + half.getAsInt() * NOON;
    }
    if (minutes > 24 * 60) {
      throw new DateTimeException("minute " + minutes + " of a day");
    }
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
  }
}
