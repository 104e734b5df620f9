package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.time.TimeInterval;

/** A plan while its reports are gone through in order of time. */
final class PlanThread {
  /** News of what took place may come so many days after its window. */
  static final int GRACE = 7;

  private final PlanKind kind;
  private final List<Sight> sights = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private PlanState state;
  private Optional<TimeInterval> window = Optional.empty();
  private LocalDate heard;

  PlanThread(Sight first, PlanState state) {
    this.kind = first.kind();
    this.heard = first.entry().published().orElseThrow();
    this.state = state;
    this.window = state == PlanState.POSTPONED ? Optional.empty() : windowOf(first);
    sights.add(first);
    steps.add(step(first, "first heard of: " + kind.key()));
  }

  PlanKind kind() {
    return kind;
  }

  List<Sight> sights() {
    return List.copyOf(sights);
  }

  Sight first() {
    return sights.get(0);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  PlanState state() {
    return state;
  }

  Optional<TimeInterval> window() {
    return window;
  }

  /** The day of the last report. */
  LocalDate heard() {
    return heard;
  }

  boolean has(String report) {
    return sights.stream().anyMatch(s -> s.entry().report().equals(report));
  }

  /** The day on which it lapses if nothing more is heard. */
  LocalDate lapses() {
    return window
        .flatMap(TimeInterval::to)
        .map(to -> to.plusDays(GRACE + 1L))
        .filter(day -> day.isAfter(heard))
        .orElseGet(() -> heard.plusDays(kind.days()));
  }

  /** Lets it lapse if its time has passed on a day. */
  void lapseBy(LocalDate day) {
    if (!state.isOpen() || lapses().isAfter(day)) {
      return;
    }
    String reason =
        window.flatMap(TimeInterval::to).isPresent()
            ? "no report that it took place came within " + GRACE + " days of its window"
            : "nothing was heard of it for " + kind.days() + " days";
    state = PlanState.LAPSED;
    steps.add(
        new Step(
            lapses(), state, window, Optional.empty(), Optional.empty(), Optional.empty(), reason));
  }

  /** What the user decided. */
  void close(Decision.Close decision) {
    state = decision.state();
    String note = decision.note().isBlank() ? "" : ": " + decision.note();
    steps.add(
        new Step(
            decision.on(),
            state,
            window,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "decided by the user" + note));
  }

  /** Adds a report; a step only if it changes something. */
  void add(Sight sight, String reason) {
    sights.add(sight);
    heard = sight.entry().published().orElseThrow();
    PlanState told = sight.state().orElse(state);
    PlanState next = told.isOpen() ? next(told, windowOf(sight)) : told;
    if (!state.isOpen() && state != PlanState.LAPSED) {
      return;
    }
    Optional<TimeInterval> then = windowAfter(sight, next);
    if (next != state || !then.equals(window)) {
      state = next;
      window = then;
      steps.add(step(sight, reason));
    }
  }

  private PlanState next(PlanState told, Optional<TimeInterval> toldWindow) {
    if (told == PlanState.POSTPONED || state == PlanState.LAPSED) {
      return told;
    }
    if (state == PlanState.POSTPONED) {
      return toldWindow.isPresent() && told != PlanState.PROPOSED ? PlanState.SCHEDULED : state;
    }
    return told.compareTo(state) > 0 ? told : state;
  }

  private Optional<TimeInterval> windowAfter(Sight sight, PlanState next) {
    Optional<TimeInterval> told = windowOf(sight);
    if (next == PlanState.POSTPONED && sight.state().equals(Optional.of(PlanState.POSTPONED))) {
      boolean isOld = told.isEmpty() || window.filter(w -> Days.overlap(w, told.get())).isPresent();
      return isOld ? Optional.empty() : told;
    }
    if (next == PlanState.TOOK_PLACE) {
      return Days.narrow(sight.entry().time()).or(() -> window.filter(w -> isHeldIn(w, sight)));
    }
    if (!next.isOpen()) {
      return window;
    }
    boolean isNews = told.isPresent() && (window.isEmpty() || !isWithin(window.get(), told.get()));
    boolean isStale = state == PlanState.LAPSED && told.isEmpty();
    return isNews ? told : isStale ? Optional.empty() : window;
  }

  private static boolean isHeldIn(TimeInterval window, Sight sight) {
    return sight.when().filter(w -> Days.overlap(w, window)).isPresent();
  }

  private static boolean isWithin(TimeInterval inner, TimeInterval outer) {
    return !Days.from(inner).isBefore(Days.from(outer)) && !Days.to(inner).isAfter(Days.to(outer));
  }

  /** The time a report sets; one that had passed when it was told is a misreading. */
  static Optional<TimeInterval> windowOf(Sight sight) {
    LocalDate day = sight.entry().published().orElseThrow();
    return sight.entry().time().filter(t -> !Days.to(t).isBefore(day));
  }

  private Step step(Sight sight, String reason) {
    Entry e = sight.entry();
    return new Step(
        e.published().orElseThrow(),
        state,
        window,
        Optional.of(e.report()),
        Optional.of(e.sentence()),
        e.sources().isEmpty()
            ? Optional.empty()
            : Optional.of(e.sources().get(e.sources().size() - 1).name()),
        reason);
  }
}
