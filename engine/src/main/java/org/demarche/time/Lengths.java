package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.time.Meaning.Side;

/** Lengths of time; "the last three months" end at publication. */
final class Lengths {

  private Lengths() {}

  static Resolved resolve(Meaning.Length length, Optional<LocalDate> published) {
    String value = length.quantity().duration(length.unit());
    if (length.side() == Side.OPEN || published.isEmpty()) {
      return Resolved.open(TimexType.DURATION, value, "a length");
    }
    LocalDate day = published.get();
    LocalDate other = moved(length, day, length.side() == Side.BACK ? -1 : 1);
    boolean isBack = length.side() == Side.BACK;
    TimeInterval interval =
        TimeInterval.of(isBack ? other : day, isBack ? day : other, length.unit());
    String about = length.quantity().isVague() ? "about " : "";
    String way = isBack ? "up to " : "from ";
    return new Resolved(
        TimexType.DURATION,
        value,
        Optional.of(interval),
        Optional.empty(),
        about + way + Resolver.publication(day));
  }

  /** The day a length away. */
  static LocalDate moved(Meaning.Length length, LocalDate from, int sign) {
    if (length.unit().isFinerThanDay()) {
      return from.plusDays(sign);
    }
    long count = (long) sign * length.quantity().count() * length.unit().calendarUnits();
    // Nothing in the news is further away than the calendar of four digits.
    long limit = 1000;
    long safe = Math.max(-limit, Math.min(limit, count));
    LocalDate moved = from.plus(safe, length.unit().calendarUnit());
    return moved.getYear() < 1 || moved.getYear() > 9999 ? from : moved;
  }
}
