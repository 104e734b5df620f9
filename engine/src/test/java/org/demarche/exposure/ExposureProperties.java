package org.demarche.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.armament.Catalogue;
import org.demarche.armament.Hit;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.regime.ElementKind;
import org.demarche.regime.Regimes;
import org.demarche.report.Reading;

class ExposureProperties {

  private static final Exposures EXPOSURES = new Exposures(Regimes.shipped());
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  @Property(tries = 300)
  void noElementIsMetWithoutWordsOrARow(@ForAll("readings") List<Reading> readings) {
    for (Exposure exposure : EXPOSURES.of(readings, Optional.empty())) {
      for (Finding finding : exposure.findings()) {
        assertThat(finding.outcome() == Outcome.MET && finding.evidence().isEmpty()).isFalse();
        for (Evidence one : finding.evidence()) {
          if (one instanceof Evidence.Words words) {
            assertThat(readings)
                .anyMatch(
                    r ->
                        r.article().id().equals(words.article())
                            && words.quote().isIn(r.article().text()));
            if (finding.outcome() == Outcome.MET) {
              assertThat(words.status()).isEqualTo(Status.OCCURRED);
            }
          }
        }
        if (finding.element().kind() == ElementKind.MAGNITUDE) {
          assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
      }
    }
  }

  @Property(tries = 300)
  void theCatalogueReadsAnyText(@ForAll String text) {
    for (Hit hit : CATALOGUE.in(text)) {
      assertThat(hit.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<List<Reading>> readings() {
    Arbitrary<String> buyers =
        Arbitraries.of("DZA Algeria", "RUS Russia", "IRN Iran", "FRA.BUS Firm");
    Arbitrary<String> verbs = Arbitraries.of("bought", "sold", "signed", "exercise", "met");
    Arbitrary<String> goods =
        Arbitraries.of(
            "tanks",
            "Su-35 jets",
            "Shahed-136 drones",
            "wheat",
            "Superjet airliners",
            "\ud83d\ude80");
    Arbitrary<String> times =
        Arbitraries.of(
            "", " in [T:2010-01-01/2010-12-31 2010]", " [T:~2015-01-01/2020-01-01 lately]");
    Arbitrary<String> links = Arbitraries.of("from", "to", "with", "of", "denied");
    Arbitrary<String> sentence =
        Combinators.combine(buyers, verbs, goods, links, buyers, times)
            .as(
                (a, verb, what, link, b, time) ->
                    "[A:" + a + "] <" + verb + "> " + what + " " + link + " [R:" + b + "]" + time
                        + ".");
    Arbitrary<Reading> reading =
        Combinators.combine(
                sentence,
                Arbitraries.of(Status.class),
                Arbitraries.of(EventType.COOPERATE, EventType.AID, EventType.SANCTION),
                sentence,
                Arbitraries.of(Status.class))
            .as(
                (first, status, type, second, other) ->
                    new Story().tell(type, "", status, first).arms(other, second).reading());
    return reading.list().ofMinSize(1).ofMaxSize(4);
  }
}
