package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.regime.RegimeDates;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Resolution;
import org.demarche.time.TimeInterval;

/** Whether an act lies in the time in which the provision holds. */
final class DateRule {

  /** How TIMEX3 marks what is not known: {@code PXY} for a few years. */
  private static final String VAGUE = "X";

  private DateRule() {}

  static Judged judge(RegimeDates dates, Act act) {
    EventTime time = act.report().time();
    if (time.basis() == EventTime.Basis.UNKNOWN || time.interval().isEmpty()) {
      return Judged.unknown("when it was is not told");
    }
    TimeInterval days = time.interval().get();
    List<Evidence> words = words(act);
    if (time.basis() == EventTime.Basis.INFERRED || words.isEmpty()) {
      return new Judged(Outcome.UNKNOWN, "its day is only inferred: " + time.reason(), words);
    }
    boolean isVague = isVague(act);
    Optional<LocalDate> from = days.from().filter(day -> !isVague);
    if (days.to().filter(last -> last.isBefore(dates.effective())).isPresent()) {
      return new Judged(
          Outcome.NOT_MET, "before " + dates.effective() + ", the first day it covers", words);
    }
    if (dates.sunset().isPresent()
        && from.filter(first -> first.isAfter(dates.sunset().get())).isPresent()) {
      return new Judged(
          Outcome.NOT_MET, "after " + dates.sunset().get() + ", the last day it covers", words);
    }
    boolean isAfterStart = from.filter(first -> !first.isBefore(dates.effective())).isPresent();
    boolean isBeforeEnd =
        dates.sunset().isEmpty()
            || days.to().filter(last -> !last.isAfter(dates.sunset().get())).isPresent();
    if (isAfterStart && isBeforeEnd && days.to().isPresent()) {
      return new Judged(Outcome.MET, "within the time the provision holds", words);
    }
    String why = isVague ? "its first day is not told" : "not all of it lies within";
    return new Judged(
        Outcome.UNKNOWN,
        "overlaps the time from " + dates.effective() + ", in part unknown: " + why,
        words);
  }

  /** The last day of the act, where its words tell it. */
  static Optional<LocalDate> lastDay(Act act) {
    EventTime time = act.report().time();
    return time.basis() == EventTime.Basis.STATED
        ? time.interval().flatMap(TimeInterval::to)
        : Optional.empty();
  }

  /** The days of the act, where its words tell them surely. */
  static Optional<TimeInterval> days(Act act) {
    EventTime time = act.report().time();
    return time.basis() == EventTime.Basis.STATED && !isVague(act)
        ? time.interval()
        : Optional.empty();
  }

  private static boolean isVague(Act act) {
    return act.report().times().stream()
        .map(Mention::resolution)
        .anyMatch(
            r ->
                r instanceof Resolution.When when
                    && when.expression().interval().isPresent()
                    && (when.expression().value().contains(VAGUE)
                        || when.expression().mod().isPresent()));
  }

  private static String written(Mention mention) {
    if (mention.resolution() instanceof Resolution.When when
        && when.expression().interval().isPresent()) {
      TimeInterval days = when.expression().interval().get();
      String from = days.from().map(LocalDate::toString).orElse("");
      String to = days.to().map(LocalDate::toString).orElse("");
      return from.equals(to) ? ": " + from : ": " + from + " to " + to;
    }
    return "";
  }

  private static List<Evidence> words(Act act) {
    List<Evidence> words = new ArrayList<>();
    for (Mention mention : act.report().times()) {
      words.add(act.words("time" + written(mention), mention.quote()));
    }
    return words;
  }
}
