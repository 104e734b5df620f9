package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.demarche.graph.Argument;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

/** Figures of cases small enough to count by hand; F1 is 2 matched / (annotated + predicted). */
class GraphScoreTest {

  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  @Test
  void aPerfectReadingScoresAHundred() {
    List<GraphEvent> events =
        List.of(event(0, 5, EventType.AID, Status.OCCURRED, argument(Role.ACTOR, 6, 10)));
    GraphScore score = score(events, events);
    assertThat(score.trigger().f1()).isEqualTo(100, NEAR);
    assertThat(score.type().f1()).isEqualTo(100, NEAR);
    assertThat(score.roles().f1()).isEqualTo(100, NEAR);
    assertThat(score.status()).isEqualTo(100, NEAR);
  }

  @Test
  void nothingToFindAndNothingFoundIsRight() {
    GraphScore score = score(List.of(), List.of());
    assertThat(score.sentences()).isEqualTo(1);
    assertThat(score.type().f1()).isEqualTo(100, NEAR);
  }

  @Test
  void aWrongTypeCostsTypeAndArgumentsButNotTheTrigger() {
    GraphScore score =
        score(
            List.of(
                event(0, 5, EventType.AID, Status.OCCURRED, argument(Role.ACTOR, 6, 10)),
                event(20, 25, EventType.REQUEST, Status.OCCURRED)),
            List.of(
                event(0, 5, EventType.SUPPORT, Status.OCCURRED, argument(Role.ACTOR, 6, 10)),
                event(20, 25, EventType.REQUEST, Status.OCCURRED)));
    // Two triggers of two on both sides; one type of two on both sides.
    assertThat(score.trigger().f1()).isEqualTo(100, NEAR);
    assertThat(score.type().f1()).isEqualTo(50, NEAR);
    // One actor annotated, one predicted, but its event has the wrong type.
    assertThat(score.role(Role.ACTOR).f1()).isEqualTo(0, NEAR);
  }

  @Test
  void aMissedAndAnInventedEventCountOnTheirOwnSides() {
    GraphScore score =
        score(
            List.of(
                event(0, 5, EventType.ACCUSE, Status.OCCURRED),
                event(10, 15, EventType.ACCUSE, Status.OCCURRED),
                event(20, 25, EventType.COERCE, Status.OCCURRED)),
            List.of(event(10, 15, EventType.ACCUSE, Status.OCCURRED)));
    // Annotated 3, predicted 1, matched 1: 2 / 4.
    assertThat(score.type().f1()).isEqualTo(50, NEAR);
    // Types as a set: annotated {ACCUSE, COERCE}, predicted {ACCUSE}: 2 / 3.
    assertThat(score.sentence().f1()).isEqualTo(200.0 / 3, NEAR);
  }

  @Test
  void oneTriggerMatchesOneTrigger() {
    GraphScore score =
        score(
            List.of(event(0, 8, EventType.CONSULT, Status.OCCURRED)),
            List.of(
                event(0, 4, EventType.CONSULT, Status.OCCURRED),
                event(5, 8, EventType.CONSULT, Status.OCCURRED)));
    // Both predictions overlap the one annotation; the first takes it: 2 / (1 + 2).
    assertThat(score.trigger().f1()).isEqualTo(200.0 / 3, NEAR);
  }

  @Test
  void anArgumentNeedsItsRoleAndAnOverlap() {
    GraphScore score =
        score(
            List.of(
                event(
                    0,
                    5,
                    EventType.CONSULT,
                    Status.OCCURRED,
                    argument(Role.ACTOR, 10, 20),
                    argument(Role.RECIPIENT, 30, 40),
                    argument(Role.PLACE, 50, 60))),
            List.of(
                event(
                    0,
                    5,
                    EventType.CONSULT,
                    Status.OCCURRED,
                    argument(Role.ACTOR, 15, 25),
                    argument(Role.ACTOR, 30, 40),
                    argument(Role.PLACE, 60, 65))));
    assertThat(score.role(Role.ACTOR).f1()).as("1 found, 1 too many").isEqualTo(200.0 / 3, NEAR);
    assertThat(score.role(Role.RECIPIENT).f1()).as("given as an actor").isEqualTo(0, NEAR);
    assertThat(score.role(Role.PLACE).f1()).as("touching is not overlapping").isEqualTo(0, NEAR);
    // All roles: annotated 3, predicted 3, matched 1.
    assertThat(score.roles().f1()).isEqualTo(100.0 / 3, NEAR);
  }

  @Test
  void statusIsJudgedOnTypedEventsOnly() {
    GraphScore score =
        score(
            List.of(
                event(0, 5, EventType.AID, Status.PLANNED),
                event(10, 15, EventType.AID, Status.PLANNED),
                event(20, 25, EventType.AID, Status.PLANNED)),
            List.of(
                event(0, 5, EventType.AID, Status.PLANNED),
                event(10, 15, EventType.AID, Status.OCCURRED),
                event(20, 25, EventType.AGREE, Status.OCCURRED)));
    // Two typed events, one of them with the right status.
    assertThat(score.status()).isEqualTo(50, NEAR);
  }

  @Test
  void sentencesAddUpBeforeTheFigureIsTaken() {
    GraphScore score = new GraphScore();
    GraphEvent aid = event(0, 5, EventType.AID, Status.OCCURRED);
    score.add(List.of(aid), List.of(aid));
    score.add(List.of(aid), List.of());
    score.add(List.of(), List.of());
    // Annotated 2, predicted 1, matched 1: not the mean of 100, 0 and 100.
    assertThat(score.type().f1()).isEqualTo(200.0 / 3, NEAR);
    assertThat(score.sentences()).isEqualTo(3);
  }

  private static GraphScore score(List<GraphEvent> gold, List<GraphEvent> predicted) {
    GraphScore score = new GraphScore();
    score.add(gold, predicted);
    return score;
  }

  private static Argument argument(Role role, int start, int end) {
    return new Argument(role, new Span(start, end), 1);
  }

  private static GraphEvent event(
      int start, int end, EventType type, Status status, Argument... arguments) {
    return new GraphEvent(
        new Span(start, end), type, "", status, Arrays.asList(arguments), EventScores.CERTAIN);
  }
}
