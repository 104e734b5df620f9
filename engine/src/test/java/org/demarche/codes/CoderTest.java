package org.demarche.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.graph.EventType;
import org.demarche.graph.Quad;
import org.demarche.graph.Status;
import org.junit.jupiter.api.Test;

class CoderTest {

  private static final Coder CODER = Coder.shipped();
  private static final Set<EventType> PLANS =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  @Test
  void everyTypeModeAndStatusHasADefinedAnswer() {
    for (EventType type : EventType.values()) {
      List<String> modes = new ArrayList<>(type.modes());
      modes.add("");
      for (String mode : modes) {
        for (Status status : Status.values()) {
          Codes codes = CODER.code(CodedExamples.act(type, mode, status, "They <acted> there."));
          String what = type + "/" + mode + " " + status + ": " + codes;
          boolean isCoded =
              status == Status.OCCURRED
                  || status == Status.REQUESTED
                  || (status == Status.PLANNED && PLANS.contains(type));
          assertThat(codes.plover().isPresent()).as(what).isEqualTo(isCoded);
          assertThat(codes.reason()).as(what).startsWith(isCoded ? "" : "not coded: ");
          assertThat(codes.reason()).as("a rule decides " + what).doesNotContain("no rule");
        }
      }
    }
  }

  @Test
  void whatIsStillToBeDoneIsFolded() {
    assertThat(golden(EventType.CONSULT, "visit", Status.OCCURRED))
        .isEqualTo("CONSULT/visit 1 4.0 042 1.9");
    assertThat(golden(EventType.CONSULT, "visit", Status.PLANNED))
        .isEqualTo("AGREE/ 1 2.5 036 4.0");
    assertThat(golden(EventType.CONSULT, "visit", Status.REQUESTED))
        .isEqualTo("REQUEST/meet 3 0.0 026 4.0");
    assertThat(golden(EventType.AID, "military", Status.PLANNED))
        .isEqualTo("AGREE/ 1 2.5 0332 5.2");
    assertThat(golden(EventType.RETREAT, "release", Status.PLANNED))
        .isEqualTo("CONCEDE/ 1 4.5 0353 7.0");
    assertThat(golden(EventType.RETREAT, "ceasefire", Status.REQUESTED))
        .isEqualTo("REQUEST/yield 3 0.0 0256 -0.3");
    assertThat(golden(EventType.RETREAT, "resign", Status.OCCURRED))
        .isEqualTo("RETREAT/resign 2 6.5 none");
    assertThat(golden(EventType.SANCTION, "", Status.PLANNED)).isEqualTo("none");
    assertThat(golden(EventType.ASSAULT, "", Status.NEGATED)).isEqualTo("none");
    assertThat(golden(EventType.ACCUSE, "allege", Status.OCCURRED))
        .isEqualTo("ACCUSE/allege 3 -3.5 112 -2.0");
    assertThat(golden(EventType.ACCUSE, "", Status.OCCURRED)).isEqualTo("ACCUSE/ 3 -3.0 110 -2.0");
    assertThat(golden(EventType.SANCTION, "", Status.OCCURRED))
        .isEqualTo("SANCTION/ 4 -6.0 160 -4.0");
  }

  @Test
  void conflictNeverScoresAboveCooperation() {
    PloverScores scores = PloverScores.load();
    for (EventType type : EventType.values()) {
      for (String mode : type.modes()) {
        boolean isConflict =
            type.quad() == Quad.VERBAL_CONFLICT || type.quad() == Quad.MATERIAL_CONFLICT;
        double score = scores.score(type, mode);
        assertThat(isConflict ? -score : score).as(type + "/" + mode).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void auxiliaryContextsComeFromStatusAndTime() {
    assertThat(auxiliary(Status.PLANNED, EventType.SANCTION)).containsExactly(Context.FUTURE);
    assertThat(auxiliary(Status.PLANNED, EventType.CONSULT)).isEmpty();
    assertThat(auxiliary(Status.POSSIBLE, EventType.CONSULT)).containsExactly(Context.HYPOTHETICAL);
    assertThat(auxiliary(Status.NEGATED, EventType.CONSULT)).containsExactly(Context.NEGATION);
    assertThat(auxiliary(Status.GENERIC, EventType.CONSULT)).isEmpty();
    CodedAct act = CodedExamples.act(EventType.CONSULT, "", Status.OCCURRED, "They <met> in 1998.");
    CodedAct old =
        new CodedAct(
            act.type(),
            "",
            act.status(),
            act.sentence(),
            act.trigger(),
            act.clause(),
            List.of(),
            true);
    assertThat(CODER.code(old).contexts())
        .containsExactly(new FoundContext(Context.HISTORICAL, "time", List.of()));
  }

  private static Set<Context> auxiliary(Status status, EventType type) {
    return CODER
        .code(CodedExamples.act(type, "", status, "They <acted> there."))
        .contexts()
        .stream()
        .map(FoundContext::context)
        .filter(Context::isAuxiliary)
        .collect(Collectors.toSet());
  }

  private static String golden(EventType type, String mode, Status status) {
    Codes codes = CODER.code(CodedExamples.act(type, mode, status, "They <acted> there."));
    return codes
        .plover()
        .map(
            p ->
                p.type()
                    + "/"
                    + p.mode()
                    + " "
                    + p.quad().code()
                    + " "
                    + p.score()
                    + " "
                    + codes.cameo().map(c -> c.code() + " " + c.goldstein()).orElse("none"))
        .orElse("none");
  }
}
