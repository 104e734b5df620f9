package org.demarche.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeInterval;

/**
 * When an event is, was or is to be. The publication date is never passed off as it: an event
 * without a word on its time has none.
 *
 * @param basis how the days are known
 * @param interval the days; for what is planned or asked for, the window it falls in, or with only
 *     an end a deadline; empty for {@link Basis#UNKNOWN}
 * @param reason the rule and its anchor in words; never blank
 */
public record EventTime(Basis basis, Optional<TimeInterval> interval, String reason) {

  /** How the time of an event is known. */
  public enum Basis {
    /** A time expression that the event graph ties to the event. */
    STATED,
    /** The only date of the clause of what occurred, if it is no other event's. */
    INFERRED,
    /** Nothing tells. */
    UNKNOWN
  }

  public EventTime {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(interval, "interval");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an event's time needs a reason");
    }
    if (interval.isEmpty() != (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException(basis + " does not go with " + interval);
    }
  }

  /**
   * As its words state it.
   *
   * @param first whose days are known
   * @param joined those that go on from it, in order: "2029" of "between 2027 and 2029"; the first
   *     that does not lie behind all before it ends the row
   */
  static EventTime stated(TimeExpression first, List<TimeExpression> joined) {
    TimeInterval days = first.interval().orElseThrow();
    String reason = first.reason();
    for (TimeExpression next : joined) {
      Optional<TimeInterval> more = next.interval().filter(behind(days));
      if (more.isEmpty()) {
        break;
      }
      days = new TimeInterval(days.from(), more.get().to(), days.granularity());
      reason += ", to " + next.reason();
    }
    return new EventTime(Basis.STATED, Optional.of(days), reason);
  }

  private static Predicate<TimeInterval> behind(TimeInterval days) {
    return next ->
        days.to().isPresent()
            && next.from().filter(from -> from.isAfter(days.to().get())).isPresent();
  }

  /** No time, and why. */
  public static EventTime unknown(String reason) {
    return new EventTime(Basis.UNKNOWN, Optional.empty(), reason);
  }
}
