package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.demarche.time.TimeInterval;

/**
 * A change of a plan, or a report that confirms it.
 *
 * @param on the day it was reported, decided or, for a lapse, the day after the window
 * @param state the plan's state from then on
 * @param window when it is to be from then on; empty if no day is set
 * @param report the report that says so; empty for a lapse or a decision of the user's
 * @param sentence words of that report; empty where there is none
 * @param source on whose word, innermost of the chain
 * @param reason the rule, and what it matched field by field; never blank
 */
public record Step(
    LocalDate on,
    PlanState state,
    Optional<TimeInterval> window,
    Optional<String> report,
    Optional<String> sentence,
    Optional<String> source,
    String reason) {

  public Step {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(source, "source");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a step needs a reason");
    }
    if (report.isPresent() != sentence.isPresent()) {
      throw new IllegalArgumentException("a report's step quotes it: " + report);
    }
  }
}
