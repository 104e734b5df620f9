package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.armament.Catalogue;
import org.demarche.article.PublicationDate;
import org.demarche.regime.ElementKind;
import org.demarche.regime.Regime;
import org.demarche.regime.Regimes;
import org.demarche.report.Reading;

/**
 * Finds exposures in readings. Pure: the same readings give the same exposures in the same order,
 * in whatever order the readings come; the day to look at is a parameter. Thread-safe.
 */
public final class Exposures {

  private final Regimes regimes;
  private final Catalogue catalogue;
  private final ActReader acts;
  private final Factors factors = new Factors();
  private final SignalReader signals = new SignalReader();

  /**
   * With these regimes and the shipped catalogue.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a shipped table has a wrong line
   */
  public Exposures(Regimes regimes) {
    this.regimes = regimes;
    this.catalogue = Catalogue.shipped();
    this.acts = new ActReader(catalogue);
  }

  /**
   * The exposures by regime and subject.
   *
   * @param asOf what came out after that day, or on an unknown day, is left out; empty = all
   */
  public List<Exposure> of(List<Reading> readings, Optional<LocalDate> asOf) {
    Map<String, Reading> byArticle = new TreeMap<>();
    for (Reading reading : readings) {
      Optional<LocalDate> out = reading.article().published().map(PublicationDate::date);
      boolean isSeen = asOf.isEmpty() || out.filter(day -> !day.isAfter(asOf.get())).isPresent();
      if (isSeen) {
        byArticle.put(reading.article().id(), reading);
      }
    }
    List<Reading> seen =
        byArticle.values().stream()
            .sorted(
                Comparator.comparing(
                        (Reading r) ->
                            r.article()
                                .published()
                                .map(PublicationDate::date)
                                .orElse(LocalDate.MAX))
                    .thenComparing(r -> r.article().id()))
            .toList();
    Map<Reading, List<Act>> told = new LinkedHashMap<>();
    seen.forEach(reading -> told.put(reading, acts.read(reading)));
    List<Exposure> found = new ArrayList<>();
    for (Regime regime : regimes.all()) {
      found.addAll(under(regime, told, asOf));
    }
    return List.copyOf(found);
  }

  private List<Exposure> under(
      Regime regime, Map<Reading, List<Act>> told, Optional<LocalDate> asOf) {
    Assessment.Judge judge = new Assessment.Judge(regime, catalogue, factors);
    Map<String, List<Assessment>> bySubject = new TreeMap<>();
    for (List<Act> some : told.values()) {
      for (Act act : some) {
        for (String subject : subjects(regime, act)) {
          judge
              .judge(act, subject, asOf)
              .ifPresent(
                  one -> bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(one));
        }
      }
    }
    List<Exposure> found = new ArrayList<>();
    bySubject.forEach(
        (subject, all) ->
            found.add(exposure(regime, SubjectName.of(subject, told.keySet()), all, told, asOf)));
    return found;
  }

  private static Set<String> subjects(Regime regime, Act act) {
    Set<String> countries = new TreeSet<>();
    for (Party party : act.parties()) {
      if (party.side() != Party.Side.ORIGIN) {
        party
            .country()
            .filter(c -> !regime.targets().contains(c))
            .filter(c -> SubjectRule.binds(regime, c))
            .ifPresent(countries::add);
      }
    }
    return countries;
  }

  private Exposure exposure(
      Regime regime,
      Subject subject,
      List<Assessment> all,
      Map<Reading, List<Act>> told,
      Optional<LocalDate> asOf) {
    List<Assessment> ranked =
        all.stream()
            .sorted(
                Comparator.comparingInt((Assessment a) -> rank(a, ElementKind.CONDUCT))
                    .thenComparingInt(a -> rank(a, ElementKind.COUNTERPARTY))
                    .thenComparing(a -> a.act().status())
                    .thenComparingInt(a -> rank(a, ElementKind.DATE))
                    .thenComparingInt(a -> rank(a, ElementKind.SUBJECT))
                    .thenComparingLong(Assessment::speakers))
            .toList();
    List<Finding> findings = Assessment.findings(ranked);
    List<Signal> politics = politics(regime, subject, all, told);
    Voices voices = Voices.of(all.stream().map(Assessment::act).toList());
    return new Exposure(
        History.id(regime, subject, all, politics),
        regime,
        subject,
        findings,
        Level.of(findings),
        politics,
        History.of(all, politics),
        voices.outlets(),
        voices.unnamed(),
        asOf);
  }

  private static boolean isIn(Reading reading, Assessment one) {
    return one.act().reading().article().id().equals(reading.article().id());
  }

  private static int rank(Assessment one, ElementKind kind) {
    return Assessment.rank(one.outcome(kind));
  }

  private List<Signal> politics(
      Regime regime, Subject subject, List<Assessment> all, Map<Reading, List<Act>> told) {
    List<Signal> found = new ArrayList<>();
    for (Reading reading : told.keySet()) {
      for (Assessment one : all) {
        if (isIn(reading, one) && one.outcome(ElementKind.CONDUCT) == Outcome.NOT_MET) {
          String shows = one.act().report().label() + " " + one.act().status();
          found.add(
              new Signal(
                  Signal.Kind.DENIAL,
                  DateRule.days(one.act()),
                  one.act().words(shows, one.act().report().evidence())));
        }
      }
      boolean hasAct = all.stream().anyMatch(one -> isIn(reading, one));
      List<Signal> here = signals.read(reading, regime, subject, hasAct);
      found.addAll(here);
      if (hasAct || !here.isEmpty()) {
        found.addAll(signals.remarks(reading, regime, subject));
      }
    }
    return found;
  }
}
