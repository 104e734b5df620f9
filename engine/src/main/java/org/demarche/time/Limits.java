package org.demarche.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** What the words before a time make of its days: deadlines, starts, parts of it. */
final class Limits {

  private static final Set<String> ENDING = Set.of("by", "until", "till", "through", "within");
  private static final Set<String> STARTING = Set.of("since", "from");

  private Limits() {}

  /** The interval with "before", "since" and "the end of" taken into account; mod as found. */
  static Optional<TimeInterval> of(Found found, Resolved resolved, Optional<LocalDate> published) {
    if (resolved.interval().isEmpty()) {
      return Optional.empty();
    }
    TimeInterval days = resolved.interval().get();
    if (resolved.type() == TimexType.DURATION) {
      return Optional.of(days);
    }
    String before = found.before();
    Optional<TimexMod> mod = found.mod();
    boolean isEnd = mod.filter(TimexMod.END::equals).isPresent();
    if (ENDING.contains(before) || (before.equals("before") && isEnd)) {
      return to(days, days.to());
    }
    if (before.equals("before")) {
      return to(days, days.from().map(day -> day.minusDays(1)));
    }
    if (before.equals("after")) {
      return from(days, days.to().map(day -> day.plusDays(1)));
    }
    if (STARTING.contains(before)) {
      return from(days, days.from());
    }
    return Optional.of(mod.map(m -> narrowed(days, m, published)).orElse(days));
  }

  private static Optional<TimeInterval> to(TimeInterval days, Optional<LocalDate> to) {
    return to.map(day -> new TimeInterval(Optional.empty(), to, days.granularity()));
  }

  private static Optional<TimeInterval> from(TimeInterval days, Optional<LocalDate> from) {
    return from.map(day -> new TimeInterval(from, Optional.empty(), days.granularity()));
  }

  /** A third of the days for early, middle and late; what lies before or after publication. */
  private static TimeInterval narrowed(
      TimeInterval days, TimexMod mod, Optional<LocalDate> published) {
    if (days.from().isEmpty() || days.to().isEmpty()) {
      return days;
    }
    LocalDate from = days.from().get();
    LocalDate to = days.to().get();
    long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
    if (mod == TimexMod.BEFORE && published.isPresent() && published.get().isBefore(to)) {
      to = published.get().isBefore(from) ? to : published.get();
    } else if (mod == TimexMod.AFTER && published.isPresent() && published.get().isAfter(from)) {
      from = published.get().isAfter(to) ? from : published.get();
    } else if (third > 0 && mod == TimexMod.START) {
      to = from.plusDays(third - 1);
    } else if (third > 0 && mod == TimexMod.END) {
      from = to.minusDays(third - 1);
    } else if (third > 0 && mod == TimexMod.MID) {
      from = from.plusDays(third);
      to = to.minusDays(third);
    }
    return TimeInterval.of(from, to, days.granularity());
  }

  /** The mod that "before", "after" and "since" add where the expression has none. */
  static Optional<TimexMod> mod(Found found, Resolved resolved) {
    if (found.mod().isPresent() || resolved.type() == TimexType.DURATION) {
      return found.mod();
    }
    return switch (found.before()) {
      case "before" -> Optional.of(TimexMod.BEFORE);
      case "after" -> Optional.of(TimexMod.AFTER);
      case "by", "until", "till" -> Optional.of(TimexMod.ON_OR_BEFORE);
      case "since" -> Optional.of(TimexMod.ON_OR_AFTER);
      default -> Optional.empty();
    };
  }
}
