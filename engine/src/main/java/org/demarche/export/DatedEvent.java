package org.demarche.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.demarche.codes.Context;
import org.demarche.codes.PloverCode;
import org.demarche.graph.EventType;

/**
 * An event that may be written.
 *
 * @param row what is written
 * @param code what PLOVER calls it
 * @param days when it was, by the rule for days
 * @param isReportDay whether that is the day of its first report
 */
record DatedEvent(EventRow row, PloverCode code, Days days, boolean isReportDay) {

  DatedEvent {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(days, "days");
  }

  /**
   * Cooperation is mutual: where several cooperate, the first is the actor (PLOVER asks for a
   * recipient).
   */
  List<Participant> actors() {
    List<Participant> actors = coded(row.actors());
    return isMutual() ? actors.subList(0, 1) : actors;
  }

  List<Participant> recipients() {
    List<Participant> recipients = coded(row.recipients());
    List<Participant> actors = coded(row.actors());
    return isMutual() ? actors.subList(1, actors.size()) : recipients;
  }

  private boolean isMutual() {
    return code.type() == EventType.COOPERATE
        && coded(row.recipients()).isEmpty()
        && coded(row.actors()).size() > 1;
  }

  /** Without auxiliary ones but {@code historical}: the type already says what is to come. */
  List<Context> contexts() {
    Predicate<Context> isAuxiliary = Context::isAuxiliary;
    return row.contexts().stream()
        .filter(isAuxiliary.negate().or(context -> context == Context.HISTORICAL))
        .toList();
  }

  /** "The West" is not coded (PLOVER manual, section on actors). */
  static List<Participant> coded(List<Participant> participants) {
    return participants.stream()
        .filter(p -> p.country().isPresent() || !p.name().matches("(?i)(the )?west"))
        .toList();
  }
}
