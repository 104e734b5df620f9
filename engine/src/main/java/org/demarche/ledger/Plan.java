package org.demarche.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.time.TimeInterval;

/**
 * An act that was announced, asked for or scheduled, followed to its end.
 *
 * @param id hash of its first report
 * @param kind key of plan-kinds.tsv: visit, meeting, summit
 * @param parties who takes part; for a visit first who comes, then the host
 * @param place where, if it is told
 * @param steps in order of time; at least one. The last holds on the day the ledger was made for
 * @param reports ids of all reports that speak of it, in order of publication
 */
public record Plan(
    String id,
    String kind,
    List<Party> parties,
    Optional<Spot> place,
    List<Step> steps,
    List<String> reports) {

  public Plan {
    Objects.requireNonNull(place, "place");
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
    reports = List.copyOf(reports);
    if (id.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("a plan needs an id and a kind");
    }
    if (steps.isEmpty() || reports.isEmpty()) {
      throw new IllegalArgumentException("plan " + id + " needs a report and a step");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).on().isBefore(steps.get(i - 1).on())) {
        throw new IllegalArgumentException("plan " + id + ": steps are out of order");
      }
    }
  }

  public Step last() {
    return steps.get(steps.size() - 1);
  }

  public PlanState state() {
    return last().state();
  }

  /** The window that holds now, or held when it ended. */
  public Optional<TimeInterval> window() {
    return last().window();
  }

  /** What was known of it on a day; empty before its first report. */
  public Optional<Step> on(LocalDate day) {
    Optional<Step> found = Optional.empty();
    for (Step step : steps) {
      if (!step.on().isAfter(day)) {
        found = Optional.of(step);
      }
    }
    return found;
  }
}
