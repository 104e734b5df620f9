package org.demarche.exposure;

import java.util.List;
import java.util.Objects;

/** What one act tells of one element. */
record Judged(Outcome outcome, String reason, List<Evidence> evidence) {
  Judged {
    Objects.requireNonNull(outcome, "outcome");
    evidence = List.copyOf(evidence);
  }

  static Judged unknown(String reason) {
    return new Judged(Outcome.UNKNOWN, reason, List.of());
  }
}
