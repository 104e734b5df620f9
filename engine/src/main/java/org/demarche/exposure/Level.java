package org.demarche.exposure;

import java.util.List;
import org.demarche.regime.ElementKind;

/** How much of a provision reports touch; computed from the findings alone. */
public enum Level {
  /** Something points to the provision, but no act with the counterparty is reported as done. */
  SIGNAL,
  /** Conduct and counterparty are met, no element is not met, at least one is unknown. */
  PARTIAL,
  /**
   * All elements are met; magnitude, which is never weighed, counts once a factor is told. Still no
   * finding of law.
   */
  ALL_REPORTED;

  /** The level of these findings, which are those of all elements of one provision. */
  public static Level of(List<Finding> findings) {
    boolean hasContrary = findings.stream().anyMatch(f -> f.outcome() == Outcome.NOT_MET);
    boolean hasCore =
        findings.stream()
            .filter(
                f ->
                    f.element().kind() == ElementKind.CONDUCT
                        || f.element().kind() == ElementKind.COUNTERPARTY)
            .allMatch(f -> f.outcome() == Outcome.MET);
    if (hasContrary || !hasCore) {
      return SIGNAL;
    }
    return findings.stream().allMatch(Level::isReported) ? ALL_REPORTED : PARTIAL;
  }

  private static boolean isReported(Finding finding) {
    return finding.element().kind() == ElementKind.MAGNITUDE
        ? !finding.evidence().isEmpty()
        : finding.outcome() == Outcome.MET;
  }
}
