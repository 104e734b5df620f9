package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a user decided on plans. Decisions name reports, not plans, so that they hold however plans
 * are found later.
 */
public sealed interface Decision {
  /** The day it was decided. */
  LocalDate on();

  /** Why, in the user's words; may be empty. */
  String note();

  /**
   * Two reports speak of one plan.
   *
   * @param report a report of the plan that stays
   * @param other a report of the plan that joins it
   */
  record Merge(LocalDate on, String note, String report, String other) implements Decision {
    public Merge {
      check(on, note, report);
      check(on, note, other);
      if (report.equals(other)) {
        throw new IllegalArgumentException("a report cannot be merged with itself: " + report);
      }
    }
  }

  /** A report begins a plan of its own. */
  record Split(LocalDate on, String note, String report) implements Decision {
    public Split {
      check(on, note, report);
    }
  }

  /** The plan of a report has ended. */
  record Close(LocalDate on, String note, String report, PlanState state) implements Decision {
    public Close {
      check(on, note, report);
      if (state.isOpen()) {
        throw new IllegalArgumentException("a plan is closed as ended, not as " + state);
      }
    }
  }

  private static void check(LocalDate on, String note, String report) {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(note, "note");
    if (report.isBlank()) {
      throw new IllegalArgumentException("a decision names a report");
    }
  }
}
