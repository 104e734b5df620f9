package org.demarche.exposure;

import java.util.List;
import java.util.Objects;
import org.demarche.graph.Status;
import org.demarche.regime.Element;
import org.demarche.regime.ElementKind;

/**
 * What is told of one element.
 *
 * @param element of the provision
 * @param reason why the outcome is this; never blank
 * @param evidence never empty for what is met or not met
 */
public record Finding(Element element, Outcome outcome, String reason, List<Evidence> evidence) {

  public Finding {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(outcome, "outcome");
    evidence = List.copyOf(evidence);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a finding needs a reason");
    }
    if (outcome != Outcome.UNKNOWN && evidence.isEmpty()) {
      throw new IllegalArgumentException(
          element.id() + " is " + outcome + " without words or a row of a list");
    }
    if (outcome == Outcome.MET && element.kind() == ElementKind.MAGNITUDE) {
      throw new IllegalArgumentException("magnitude is never weighed, thus never met");
    }
    for (Evidence one : evidence) {
      boolean isWords = one instanceof Evidence.Words;
      if (outcome == Outcome.MET
          && (isWords ? !isDone(one) : element.kind() == ElementKind.CONDUCT)) {
        throw new IllegalArgumentException(
            element.id() + " is met by what occurred alone, found " + one);
      }
    }
  }

  private static boolean isDone(Evidence one) {
    return one instanceof Evidence.Words words && words.status() == Status.OCCURRED;
  }
}
