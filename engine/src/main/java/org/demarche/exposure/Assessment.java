package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.armament.Catalogue;
import org.demarche.graph.Status;
import org.demarche.regime.Criteria;
import org.demarche.regime.Element;
import org.demarche.regime.ElementKind;
import org.demarche.regime.Regime;
import org.demarche.report.SourceLink;

/**
 * What one act tells of all elements of one provision for one subject.
 *
 * @param judged by element, in the order of the law
 */
record Assessment(Act act, Map<Element, Judged> judged) {

  /** Judges acts under one regime. */
  record Judge(Regime regime, Catalogue catalogue, Factors factors) {

    /** Empty if the act has nothing to do with the regime for that subject. */
    Optional<Assessment> judge(Act act, String subject, Optional<LocalDate> asOf) {
      boolean isConduct =
          elements(ElementKind.CONDUCT).stream()
              .allMatch(element -> ConductRule.touches(element.criteria(), act));
      if (!isConduct) {
        return Optional.empty();
      }
      Map<Element, Judged> judged = new LinkedHashMap<>();
      for (Element element : regime.elements()) {
        Optional<Judged> one = judge(element, act, subject, asOf);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        judged.put(element, held(act, one.get()));
      }
      return Optional.of(new Assessment(act, judged));
    }

    /** Nothing is met by an act that is not told as done. */
    private static Judged held(Act act, Judged told) {
      return told.outcome() != Outcome.MET || act.status() == Status.OCCURRED
          ? told
          : new Judged(
              Outcome.UNKNOWN, told.reason() + "; the act is not told as done", told.evidence());
    }

    private Optional<Judged> judge(
        Element element, Act act, String subject, Optional<LocalDate> asOf) {
      Criteria wanted = element.criteria();
      Optional<LocalDate> day = DateRule.lastDay(act).or(act::published).or(() -> asOf);
      return switch (element.kind()) {
        case SUBJECT -> Optional.of(SubjectRule.judge(element, act, subject));
        case KNOWLEDGE -> Optional.of(knowledge(act));
        case CONDUCT -> Optional.of(ConductRule.judge(wanted, act));
        case COUNTERPARTY -> new CounterpartyRule(regime, wanted, catalogue).judge(act, day);
        case MAGNITUDE -> Optional.of(magnitude(act));
        case DATE -> Optional.of(DateRule.judge(regime.dates(), act));
      };
    }

    private List<Element> elements(ElementKind kind) {
      return regime.elements().stream().filter(element -> element.kind() == kind).toList();
    }

    private Judged knowledge(Act act) {
      List<Evidence> words = factors.knowledge(act);
      return words.isEmpty()
          ? Judged.unknown("no words tell what the subject knew")
          : new Judged(Outcome.MET, "words tell that the subject knew or was warned", words);
    }

    private Judged magnitude(Act act) {
      List<Evidence> found = factors.weight(act);
      boolean hasValue = found.stream().anyMatch(one -> one.shows().equals("value"));
      String reason =
          found.isEmpty()
              ? "no value, number, class or word of weight is given"
              : "listed, not weighed" + (hasValue ? "" : "; no value in the same statement");
      return new Judged(Outcome.UNKNOWN, reason, found);
    }
  }

  Outcome outcome(ElementKind kind) {
    Outcome worst = Outcome.MET;
    for (Map.Entry<Element, Judged> entry : judged.entrySet()) {
      if (entry.getKey().kind() == kind && rank(entry.getValue().outcome()) > rank(worst)) {
        worst = entry.getValue().outcome();
      }
    }
    return worst;
  }

  /** Met before unknown before not met. */
  static int rank(Outcome outcome) {
    return switch (outcome) {
      case MET -> 0;
      case UNKNOWN -> 1;
      case NOT_MET -> 2;
    };
  }

  /** How many speakers stand between the outlet and the act. */
  long speakers() {
    return act.report().sources().stream()
        .filter(link -> link.kind() == SourceLink.Kind.SPEAKER)
        .count();
  }

  /**
   * One finding an element, all from the first of these assessments, so that no two elements are
   * stitched from unrelated acts. Others of the same outcomes add their evidence.
   */
  static List<Finding> findings(List<Assessment> ranked) {
    Assessment lead = ranked.get(0);
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Element, Judged> entry : lead.judged().entrySet()) {
      Judged told = entry.getValue();
      List<Evidence> evidence = new ArrayList<>();
      for (Assessment one : ranked) {
        Judged other = one.judged().get(entry.getKey());
        if (one.agrees(lead) && other.outcome() == told.outcome()) {
          other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        }
      }
      findings.add(new Finding(entry.getKey(), told.outcome(), told.reason(), evidence));
    }
    return findings;
  }

  private boolean agrees(Assessment lead) {
    return act.status() == lead.act().status()
        && outcome(ElementKind.CONDUCT) == lead.outcome(ElementKind.CONDUCT)
        && outcome(ElementKind.COUNTERPARTY) == lead.outcome(ElementKind.COUNTERPARTY);
  }
}
