package org.demarche.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.regime.Element;
import org.demarche.regime.Regime;

/**
 * What reports tell of the elements of one provision for one subject. It says what is reported and
 * what is not, never that a law was broken.
 *
 * @param id hash of regime, subject and the reports it rests on
 * @param findings one for each element, in the order of the law
 * @param level computed from the findings
 * @param signals politics around it, in the order of publication
 * @param history acts and signals by their days
 * @param outlets names of outlets that tell of acts independently of one another, in order
 * @param unnamed articles that tell of acts and whose outlet is not known
 * @param asOf what came out later is left out; empty = everything given
 */
public record Exposure(
    String id,
    Regime regime,
    Subject subject,
    List<Finding> findings,
    Level level,
    List<Signal> signals,
    List<Moment> history,
    List<String> outlets,
    int unnamed,
    Optional<LocalDate> asOf) {

  public Exposure {
    Objects.requireNonNull(regime, "regime");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    findings = List.copyOf(findings);
    signals = List.copyOf(signals);
    history = List.copyOf(history);
    outlets = List.copyOf(outlets);
    List<Element> told = findings.stream().map(Finding::element).toList();
    if (!told.equals(regime.elements())) {
      throw new IllegalArgumentException(id + " lacks a finding or has them out of order");
    }
    if (level != Level.of(findings)) {
      throw new IllegalArgumentException(level + " does not follow from the findings of " + id);
    }
  }
}
