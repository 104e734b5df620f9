package org.demarche.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.regime.ElementKind;
import org.demarche.regime.Regimes;
import org.demarche.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExposuresTest {

  private static final String BOUGHT =
      "[A:DZA Algeria] <bought> twelve Su-35 fighters from [R:RUS Russia] in "
          + "[T:2019-03-01/2019-03-31 March 2019].";
  private static final Exposures EXPOSURES = new Exposures(Regimes.shipped());

  private static List<Exposure> of(Story... stories) {
    return EXPOSURES.of(Arrays.stream(stories).map(Story::reading).toList(), Optional.empty());
  }

  private static Exposure only(Story... stories) {
    List<Exposure> all = of(stories);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Outcome outcome(Exposure exposure, ElementKind kind) {
    return finding(exposure, kind).outcome();
  }

  private static Finding finding(Exposure exposure, ElementKind kind) {
    return exposure.findings().stream()
        .filter(f -> f.element().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPurchaseToldAsDoneMeetsConductCounterpartyAndDate() {
    Exposure exposure = only(new Story().arms(Status.OCCURRED, BOUGHT));
    assertThat(exposure.regime().id()).isEqualTo("CAATSA-231");
    assertThat(exposure.subject()).isEqualTo(new Subject("DZA", "Algeria"));
    assertThat(exposure.level()).isEqualTo(Level.PARTIAL);
    assertThat(outcome(exposure, ElementKind.CONDUCT)).isEqualTo(Outcome.MET);
    assertThat(outcome(exposure, ElementKind.COUNTERPARTY)).isEqualTo(Outcome.MET);
    assertThat(outcome(exposure, ElementKind.DATE)).isEqualTo(Outcome.MET);
    assertThat(outcome(exposure, ElementKind.KNOWLEDGE)).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(exposure, ElementKind.SUBJECT)).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"PLANNED", "REQUESTED", "POSSIBLE", "NEGATED"})
  void whatIsNotToldAsDoneMeetsNothing(Status status) {
    Exposure exposure = only(new Story().arms(status, BOUGHT));
    assertThat(exposure.findings()).noneMatch(f -> f.outcome() == Outcome.MET);
    assertThat(exposure.level()).isEqualTo(Level.SIGNAL);
    assertThat(outcome(exposure, ElementKind.CONDUCT))
        .isEqualTo(status == Status.NEGATED ? Outcome.NOT_MET : Outcome.UNKNOWN);
  }

  @Test
  void aDenialIsASignal() {
    Exposure exposure = only(new Story().arms(Status.NEGATED, BOUGHT));
    assertThat(exposure.signals()).extracting(Signal::kind).containsExactly(Signal.Kind.DENIAL);
  }

  @Test
  void aDenialDoesNotUndoWhatAnotherReports() {
    Exposure exposure =
        only(
            new Story().arms(Status.OCCURRED, BOUGHT),
            new Story().by("Evening Star", "2022-11-12").arms(Status.NEGATED, BOUGHT));
    assertThat(outcome(exposure, ElementKind.CONDUCT)).isEqualTo(Outcome.MET);
    assertThat(exposure.signals()).extracting(Signal::kind).containsExactly(Signal.Kind.DENIAL);
  }

  @Test
  void aHabitIsNoAct() {
    assertThat(of(new Story().arms(Status.GENERIC, BOUGHT))).isEmpty();
  }

  @Test
  void wordsOfDoubtBeforeAnActMakeItLessThanDone() {
    Exposure exposure =
        only(
            new Story()
                .arms(
                    Status.OCCURRED,
                    "[A:DZA Algeria] weighs the <purchase> of tanks from [R:RUS Russia]."));
    assertThat(outcome(exposure, ElementKind.CONDUCT)).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding(exposure, ElementKind.CONDUCT).reason()).contains("weighs");
  }

  @Test
  void aPurchaseFromAThirdStateIsNoExposure() {
    assertThat(
            of(
                new Story()
                    .arms(
                        Status.OCCURRED,
                        "[A:UKR Ukraine] <bought> Russian-made Mi-24 helicopters from "
                            + "[R:CZE Czechia].")))
        .isEmpty();
  }

  @Test
  void aTreatyOnArmsIsNoTradeInThem() {
    assertThat(
            of(
                new Story()
                    .tell(
                        EventType.SUPPORT,
                        "",
                        Status.OCCURRED,
                        "[A:GBR Britain] <signed> an agreement with [R:IRN Iran] that limits "
                            + "missiles.")))
        .isEmpty();
  }

  @Test
  void aMovementOfForcesIsNotSurelyADelivery() {
    Exposure exposure =
        only(
            new Story()
                .tell(
                    EventType.MOBILIZE,
                    "weapons",
                    Status.OCCURRED,
                    "[A:RUS Russia] <sent> warships to [R:DZA Algeria]."));
    assertThat(outcome(exposure, ElementKind.CONDUCT)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aCivilAirlinerIsNoExposure() {
    assertThat(
            of(
                new Story()
                    .arms(
                        Status.OCCURRED,
                        "[A:MEX.BUS Interjet] <bought> two Sukhoi Superjet airliners from "
                            + "[R:RUS Russia].")))
        .isEmpty();
  }

  @Test
  void russianArmsOfAnUntoldSellerLeaveTheCounterpartyUnknown() {
    Exposure exposure =
        only(
            new Story()
                .arms(
                    Status.OCCURRED, "[A:DZA Algeria] made a <purchase> of [R:RUS Russian] arms."));
    assertThat(outcome(exposure, ElementKind.COUNTERPARTY)).isEqualTo(Outcome.UNKNOWN);
    assertThat(exposure.level()).isEqualTo(Level.SIGNAL);
  }

  @Test
  void anExerciseIsNoTradeInArms() {
    Exposure exposure =
        only(
            new Story()
                .tell(
                    EventType.COOPERATE,
                    "exercise",
                    Status.OCCURRED,
                    "[A:DZA Algeria] and [A:RUS Russia] held an <exercise>."));
    assertThat(outcome(exposure, ElementKind.CONDUCT)).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(exposure, ElementKind.COUNTERPARTY)).isEqualTo(Outcome.UNKNOWN);
    assertThat(exposure.level()).isEqualTo(Level.SIGNAL);
  }

  @Test
  void iranianDronesAreOfTheIranianProvisions() {
    List<Exposure> all =
        of(
            new Story()
                .tell(
                    EventType.AID,
                    "military",
                    Status.OCCURRED,
                    "[A:IRN Iran] <delivered> Shahed-136 drones to [R:RUS Russia]."));
    assertThat(all).extracting(e -> e.regime().id()).containsExactly("CAATSA-105", "CAATSA-107");
    assertThat(all).extracting(e -> e.subject().country()).containsOnly("RUS");
    assertThat(all).extracting(Exposure::level).containsExactly(Level.SIGNAL, Level.PARTIAL);
  }

  @Test
  void anActBeforeTheLawDoesNotMeetTheDate() {
    Exposure exposure =
        only(
            new Story()
                .arms(
                    Status.OCCURRED,
                    "[A:DZA Algeria] <bought> tanks from [R:RUS Russia] in "
                        + "[T:2006-01-01/2006-12-31 2006]."));
    assertThat(outcome(exposure, ElementKind.DATE)).isEqualTo(Outcome.NOT_MET);
    assertThat(exposure.level()).isEqualTo(Level.SIGNAL);
  }

  @Test
  void aTimeThatOnlyOverlapsIsInPartUnknown() {
    for (String days : List.of("2017-01-01/2017-12-31", "~2019-11-11/2022-11-11")) {
      Exposure exposure =
          only(
              new Story()
                  .arms(
                      Status.OCCURRED,
                      "[A:DZA Algeria] <bought> tanks from [R:RUS Russia] over [T:"
                          + days
                          + " those years]."));
      assertThat(outcome(exposure, ElementKind.DATE)).isEqualTo(Outcome.UNKNOWN);
      assertThat(finding(exposure, ElementKind.DATE).reason()).contains("in part unknown");
    }
  }

  @Test
  void anAgencyIsAPersonAndALawThatNamesItsSellerAListRow() {
    Exposure exposure =
        only(
            new Story()
                .arms(
                    Status.OCCURRED,
                    "The [A:CHN.GOV Equipment Development Department] knowingly <bought> ten Su-35 "
                        + "fighters from [R:RUS.BUS Rosoboronexport] in "
                        + "[T:2017-12-01/2017-12-31 December 2017]."));
    assertThat(exposure.level()).isEqualTo(Level.ALL_REPORTED);
    assertThat(finding(exposure, ElementKind.COUNTERPARTY).evidence())
        .anyMatch(e -> e instanceof Evidence.Row row && row.name().startsWith("Rosoboronexport"));
  }

  @Test
  void factorsOfWeightAreListedAndNeverWeighed() {
    Finding weight =
        finding(
            only(
                new Story()
                    .arms(
                        Status.OCCURRED,
                        "[A:DZA Algeria] <bought> twelve Su-35 fighters from [R:RUS Russia] in a "
                            + "huge deal worth 2.5 billion dollars.")),
            ElementKind.MAGNITUDE);
    assertThat(weight.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(weight.evidence())
        .extracting(e -> e.shows() + " " + ((Evidence.Words) e).quote().text())
        .contains(
            "value 2.5 billion dollars",
            "number twelve",
            "class: combat-aircraft Su-35",
            "size huge");
  }

  @Test
  void demandsAreKeptApart() {
    Exposure exposure =
        only(
            new Story()
                .arms(Status.OCCURRED, BOUGHT)
                .tell(
                    EventType.SANCTION,
                    "",
                    Status.REQUESTED,
                    "Lawmakers asked [A:USA Washington] for <sanctions> on [R:DZA Algeria]."));
    assertThat(exposure.signals()).extracting(Signal::kind).containsExactly(Signal.Kind.DEMAND);
    assertThat(exposure.level()).isEqualTo(Level.PARTIAL);
  }

  @Test
  void aWaiverFromSanctionsIsNoMeasure() {
    Exposure exposure =
        only(
            new Story()
                .arms(Status.OCCURRED, BOUGHT)
                .tell(
                    EventType.SANCTION,
                    "discontinue",
                    Status.OCCURRED,
                    "[A:USA Washington] may grant [R:DZA Algeria] a waiver from US <sanctions>."));
    assertThat(exposure.signals()).extracting(Signal::kind).containsExactly(Signal.Kind.WAIVER);
  }

  @Test
  void aRuleOnSanctionsIsNoSignal() {
    Exposure exposure =
        only(
            new Story()
                .arms(Status.OCCURRED, BOUGHT)
                .tell(
                    EventType.SANCTION,
                    "",
                    Status.GENERIC,
                    "[A:USA Washington] <sanctions> [R:DZA Algeria] and others."));
    assertThat(exposure.signals()).isEmpty();
  }

  @Test
  void whatCameOutLaterIsLeftOut() {
    List<Reading> both =
        List.of(
            new Story().by("Morning Post", "2019-04-01").arms(Status.PLANNED, BOUGHT).reading(),
            new Story().by("Evening Star", "2020-04-01").arms(Status.OCCURRED, BOUGHT).reading());
    Exposure then = EXPOSURES.of(both, Optional.of(LocalDate.of(2019, 12, 31))).get(0);
    Exposure now = EXPOSURES.of(both, Optional.empty()).get(0);
    assertThat(then.level()).isEqualTo(Level.SIGNAL);
    assertThat(now.level()).isEqualTo(Level.PARTIAL);
    assertThat(now.history()).hasSize(2);
  }

  @Test
  void aCopiedSentenceIsOneVoice() {
    Exposure exposure =
        only(
            new Story().by("Morning Post", "2022-11-11").arms(Status.OCCURRED, BOUGHT),
            new Story().by("Evening Star", "2022-11-11").arms(Status.OCCURRED, BOUGHT));
    assertThat(exposure.outlets()).hasSize(1);
  }

  @Test
  void elementsAreNotStitchedFromSeveralActs() {
    Exposure exposure =
        only(
            new Story()
                .arms(Status.OCCURRED, "[A:DZA Algeria] made a <purchase> of [R:RUS Russian] arms.")
                .arms(
                    Status.PLANNED,
                    "[A:DZA Algeria] will <buy> tanks from [R:RUS Russia] in "
                        + "[T:2023-01-01/2023-12-31 2023]."));
    assertThat(exposure.level()).isEqualTo(Level.SIGNAL);
    assertThat(outcome(exposure, ElementKind.DATE)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    Reading one =
        new Story().by("Morning Post", "2019-04-01").arms(Status.PLANNED, BOUGHT).reading();
    Reading two =
        new Story().by("Evening Star", "2019-04-01").arms(Status.OCCURRED, BOUGHT).reading();
    assertThat(EXPOSURES.of(List.of(one, two), Optional.empty()))
        .isEqualTo(EXPOSURES.of(List.of(two, one), Optional.empty()));
  }

  @Test
  void aPersonOffTheListIsNoCounterparty(@TempDir Path folder) throws Exception {
    String yaml =
        """
        id: TEST-1
        title: Test
        statute: A statute
        citation: none
        provision: section 1
        issuer: USA
        dates: {effective: 2017-01-01}
        targets: [RUS]
        elements:
          - {id: c, kind: conduct, text: trade, acts: [purchase]}
          - {id: p, kind: counterparty, text: a listed person}
          - {id: d, kind: date, text: since 2017}
        measures: {menu: []}
        persons:
          - {id: x, name: Rosoboronexport, country: RUS, sector: defence, authority: A,
             listed: 2018-01-01, delisted: 2019-01-01}
        """;
    Files.writeString(folder.resolve("test.yaml"), yaml);
    Regimes regimes = new Regimes(List.of(Regimes.read(folder.resolve("test.yaml"))));
    for (String day : List.of("2017-06-01", "2018-06-01", "2019-06-01")) {
      Reading reading =
          new Story()
              .arms(
                  Status.OCCURRED,
                  "[A:DZA Algeria] <bought> tanks from [R:RUS.BUS Rosoboronexport] on [T:"
                      + day
                      + "/"
                      + day
                      + " that day].")
              .reading();
      Exposure exposure = new Exposures(regimes).of(List.of(reading), Optional.empty()).get(0);
      assertThat(outcome(exposure, ElementKind.COUNTERPARTY))
          .as(day)
          .isEqualTo(day.startsWith("2018") ? Outcome.MET : Outcome.UNKNOWN);
    }
  }

  @Test
  void nothingIsMetWithoutEvidence() {
    Exposure exposure = only(new Story().arms(Status.OCCURRED, BOUGHT));
    for (Finding finding : exposure.findings()) {
      assertThatThrownBy(() -> new Finding(finding.element(), Outcome.MET, "no words", List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
