package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written, and why the rest is not. */
class AdmissionTest {

  private static final Optional<Days> A_DAY = Optional.of(Days.on(Rows.DAY));

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void whatHappenedOnAKnownDayIsInEveryLayout(ExportFormat format) {
    assertThat(Rows.count(format, DayRule.STATED, Rows.visit()))
        .isEqualTo(new ExportCount(1, 1, 1, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"POSSIBLE,ONLY_POSSIBLE", "NEGATED,DENIED", "GENERIC,GENERAL"})
  void whatIsNotKnownToHaveHappenedIsLeftOut(Status status, LeftOut reason) {
    assertThat(reasons(Rows.of(EventType.CONSULT, "visit", status, A_DAY))).containsKey(reason);
  }

  @Test
  void aPlanForWhichPloverHasNoTypeIsLeftOut() {
    EventRow row = Rows.of(EventType.ASSAULT, "", Status.PLANNED, A_DAY);
    EventRow uncoded =
        new EventRow(
            row.id(),
            row.type(),
            row.mode(),
            row.status(),
            row.days(),
            Optional.empty(),
            Optional.empty(),
            row.contexts(),
            row.actors(),
            row.recipients(),
            row.location(),
            row.outlets(),
            row.sources());
    assertThat(reasons(uncoded)).containsOnlyKeys(LeftOut.PLAN_WITHOUT_TYPE);
  }

  @Test
  void theDayOfAPlannedVisitIsNotTheDayOfTheAgreement() {
    EventRow planned = Rows.of(EventType.CONSULT, "visit", Status.PLANNED, A_DAY);
    assertThat(reasons(planned)).containsOnlyKeys(LeftOut.DAY_OF_CONTENT);
    assertThat(Rows.count(ExportFormat.POLECAT, DayRule.FIRST_REPORT, planned).written())
        .isEqualTo(1);
  }

  @Test
  void theDayOfPublicationStandsInOnlyIfAskedFor() {
    EventRow undated = Rows.of(EventType.CONSULT, "visit", Status.OCCURRED, Optional.empty());
    assertThat(reasons(undated)).containsOnlyKeys(LeftOut.NO_DAY);
    assertThat(Rows.count(ExportFormat.GDELT_EVENTS, DayRule.FIRST_REPORT, undated).written())
        .isEqualTo(1);
  }

  @Test
  void aMonthIsNoDayExceptWhereThereIsRoomForTheLastDay() {
    Days month = new Days(Rows.DAY.withDayOfMonth(1), Rows.DAY.withDayOfMonth(31));
    EventRow row = Rows.of(EventType.CONSULT, "visit", Status.OCCURRED, Optional.of(month));
    assertThat(reasons(row)).containsOnlyKeys(LeftOut.DAY_TOO_WIDE);
    assertThat(Rows.text(ExportFormat.PLOVER, row))
        .contains("\"date\":\"2025-07-01\",\"enddate\":\"2025-07-31\"");
  }

  @Test
  void daysToldTooWidelyAreNotContradictedByTheirReport() {
    Days past = new Days(Rows.DAY.minusDays(90), Rows.DAY.minusDays(60));
    EventRow row = Rows.of(EventType.CONSULT, "visit", Status.OCCURRED, Optional.of(past));
    DatedEvent dated =
        Admission.of(row, new PolecatTable(CountryCodes.load()), DayRule.FIRST_REPORT)
            .event()
            .orElseThrow();
    assertThat(dated.days()).isEqualTo(Days.on(past.from()));
  }

  @Test
  void cooperationAidAndSanctionsNeedARecipient() {
    EventRow aid =
        Rows.with(
            Rows.of(EventType.AID, "", Status.OCCURRED, A_DAY), List.of(Rows.KENYA), List.of());
    assertThat(reasons(aid)).containsOnlyKeys(LeftOut.NO_RECIPIENT);
  }

  @Test
  void ofSeveralWhoCooperateTheFirstIsTheActor() {
    EventRow exercise =
        Rows.with(
            Rows.of(EventType.COOPERATE, "exercise", Status.OCCURRED, A_DAY),
            List.of(Rows.KENYA, Rows.PORTUGAL),
            List.of());
    assertThat(Rows.cell(ExportFormat.POLECAT, "Actor Country", exercise)).isEqualTo("KEN");
    assertThat(Rows.cell(ExportFormat.POLECAT, "Recipient Country", exercise)).isEqualTo("PRT");
  }

  @Test
  void theWestIsNoActor() {
    Participant west =
        new Participant(
            "the West",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    EventRow row = Rows.with(Rows.visit(), List.of(west), List.of(Rows.PORTUGAL));
    assertThat(reasons(row)).containsOnlyKeys(LeftOut.NO_ACTOR);
  }

  private static Map<LeftOut, Long> reasons(EventRow row) {
    return Rows.count(ExportFormat.POLECAT, DayRule.STATED, row).leftOut();
  }
}
