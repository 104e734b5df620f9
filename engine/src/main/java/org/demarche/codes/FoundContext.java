package org.demarche.codes;

import java.util.List;
import java.util.Objects;

/**
 * A context of a report and why.
 *
 * @param basis {@code words}, {@code sector MIL}, {@code type COOPERATE/exercise}, {@code status
 *     NEGATED} or {@code time}: what gave it first
 * @param evidence words that speak for it; empty if none do
 */
public record FoundContext(Context context, String basis, List<EvidenceWords> evidence) {

  public FoundContext {
    Objects.requireNonNull(context, "context");
    evidence = List.copyOf(evidence);
    if (basis.isBlank()) {
      throw new IllegalArgumentException(context + " needs a basis");
    }
    if (basis.equals("words") && evidence.isEmpty()) {
      throw new IllegalArgumentException(context + " rests on words, but there are none");
    }
  }
}
