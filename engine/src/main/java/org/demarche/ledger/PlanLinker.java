package org.demarche.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Placeholder that is replaced in the next commit. */
final class PlanLinker {
  private PlanLinker() {}

  static List<Plan> link(List<Entry> sorted, List<Decision> decisions, Optional<LocalDate> asOf) {
    throw new UnsupportedOperationException("not written");
  }
}
