package org.demarche.export;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.codes.PloverCode;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/**
 * Whether a layout's rules admit an event, and under which day.
 *
 * @param event empty if they do not
 * @param reason then present
 */
record Admission(Optional<DatedEvent> event, Optional<LeftOut> reason) {

  /** Types marked with a dagger in the manual. */
  private static final Set<EventType> WITH_RECIPIENT =
      EnumSet.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION);

  Admission {
    Objects.requireNonNull(event, "event");
    if (event.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("an event is admitted or there is a reason");
    }
  }

  static Admission of(EventRow row, Layout layout, DayRule rule) {
    Optional<LeftOut> uncoded = uncoded(row);
    if (uncoded.isPresent()) {
      return no(uncoded.get());
    }
    PloverCode code = row.plover().orElseThrow();
    if (layout.needsCameo() && row.cameo().isEmpty()) {
      return no(LeftOut.NO_CAMEO);
    }
    Optional<Days> stated = row.status() == Status.OCCURRED ? row.days() : Optional.empty();
    boolean fits = stated.filter(d -> layout.hasEndDate() || d.isNarrow()).isPresent();
    Optional<LocalDate> reported = row.first().published();
    if (!fits && (rule == DayRule.STATED || (stated.isEmpty() && reported.isEmpty()))) {
      return no(undated(row, stated));
    }
    Days days = fits ? stated.get() : Days.on(substitute(stated, reported));
    DatedEvent event = new DatedEvent(row, code, days, !fits);
    if (event.actors().isEmpty()) {
      return no(LeftOut.NO_ACTOR);
    }
    if (WITH_RECIPIENT.contains(code.type()) && event.recipients().isEmpty()) {
      return no(LeftOut.NO_RECIPIENT);
    }
    return new Admission(Optional.of(event), Optional.empty());
  }

  private static Admission no(LeftOut reason) {
    return new Admission(Optional.empty(), Optional.of(reason));
  }

  private static Optional<LeftOut> uncoded(EventRow row) {
    return switch (row.status()) {
      case POSSIBLE -> Optional.of(LeftOut.ONLY_POSSIBLE);
      case NEGATED -> Optional.of(LeftOut.DENIED);
      case GENERIC -> Optional.of(LeftOut.GENERAL);
      case OCCURRED, PLANNED, REQUESTED ->
          row.plover().isPresent() ? Optional.empty() : Optional.of(LeftOut.PLAN_WITHOUT_TYPE);
    };
  }

  private static LeftOut undated(EventRow row, Optional<Days> stated) {
    if (stated.isPresent()) {
      return LeftOut.DAY_TOO_WIDE;
    }
    return row.days().isPresent() ? LeftOut.DAY_OF_CONTENT : LeftOut.NO_DAY;
  }

  /** The day of the first report if nothing contradicts it, else the first day told. */
  private static LocalDate substitute(Optional<Days> stated, Optional<LocalDate> reported) {
    return stated
        .filter(days -> reported.filter(days::contains).isEmpty())
        .map(Days::from)
        .or(() -> reported)
        .orElseThrow();
  }
}
