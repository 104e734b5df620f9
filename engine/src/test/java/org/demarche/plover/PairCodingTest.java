package org.demarche.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.demarche.plover.PairCoding.Ends;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

/** The one act between two mentions; a pair is written as "source>target". */
class PairCodingTest {

  @Test
  void whoActsOnWhomIsJoinedByTheAct() {
    String text = "Chile and Peru condemned Brazil";
    GraphEvent condemned =
        MarkedEvent.of(
            text, "condemned", EventType.ACCUSE, Status.OCCURRED, "a:Chile", "a:Peru", "r:Brazil");
    assertThat(pairs(text, condemned))
        .containsExactly(
            Map.entry("Chile>Brazil", EventType.ACCUSE),
            Map.entry("Peru>Brazil", EventType.ACCUSE));
  }

  @Test
  void aPlannedVisitIsAPromise() {
    String text = "Chile will visit Peru";
    GraphEvent visit =
        MarkedEvent.of(text, "visit", EventType.CONSULT, Status.PLANNED, "a:Chile", "r:Peru");
    assertThat(pairs(text, visit)).containsExactly(Map.entry("Chile>Peru", EventType.AGREE));
  }

  @Test
  void wordsGoBeforeDeeds() {
    String text = "Chile threatened to attack Peru after seizing its ships";
    GraphEvent threat =
        MarkedEvent.of(
            text, "threatened", EventType.THREATEN, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent attack =
        MarkedEvent.of(text, "attack", EventType.ASSAULT, Status.POSSIBLE, "a:Chile", "r:Peru");
    GraphEvent seizing =
        MarkedEvent.of(text, "seizing", EventType.COERCE, Status.OCCURRED, "a:Chile", "r:Peru");
    assertThat(pairs(text, threat, attack, seizing))
        .containsExactly(Map.entry("Chile>Peru", EventType.THREATEN));
  }

  @Test
  void whatHappenedGoesBeforeWhatIsPlanned() {
    String text = "Chile signed a contract with Peru, which it will supply";
    GraphEvent signed =
        MarkedEvent.of(text, "signed", EventType.SUPPORT, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent supply =
        MarkedEvent.of(text, "supply", EventType.COOPERATE, Status.PLANNED, "a:Chile", "r:Peru");
    assertThat(pairs(text, signed, supply))
        .containsExactly(Map.entry("Chile>Peru", EventType.SUPPORT));
  }

  @Test
  void twoDeedsLeaveItOpenWhateverIsPlanned() {
    String text = "Chile bombed Peru, seized its ships and will meet Peru";
    GraphEvent bombed =
        MarkedEvent.of(text, "bombed", EventType.ASSAULT, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent seized =
        MarkedEvent.of(text, "seized", EventType.COERCE, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent meet =
        MarkedEvent.of(text, "meet", EventType.CONSULT, Status.PLANNED, "a:Chile", "r:Peru");
    assertThat(pairs(text, bombed, seized, meet)).isEmpty();
  }

  @Test
  void whatTwoSidesDoTogetherJoinsThem() {
    String text = "Chile and Peru met; Brazil and Cuba protested";
    GraphEvent met =
        MarkedEvent.of(text, "met", EventType.CONSULT, Status.OCCURRED, "a:Chile", "a:Peru");
    GraphEvent protested =
        MarkedEvent.of(text, "protested", EventType.PROTEST, Status.OCCURRED, "a:Brazil", "a:Cuba");
    assertThat(pairs(text, met, protested))
        .containsExactly(Map.entry("Chile>Peru", EventType.CONSULT));
  }

  @Test
  void whatIsDeniedOrOnlyAskedForJoinsNobody() {
    String text = "Cuba asked Chile to free Peru, which it never attacked";
    GraphEvent free =
        MarkedEvent.of(text, "free", EventType.RETREAT, Status.REQUESTED, "a:Chile", "r:Peru");
    GraphEvent attacked =
        MarkedEvent.of(text, "attacked", EventType.ASSAULT, Status.NEGATED, "a:Chile", "r:Peru");
    assertThat(pairs(text, free, attacked)).isEmpty();
  }

  @Test
  void mentionsOfAPairAreApart() {
    assertThatThrownBy(() -> new Ends(new Span(0, 5), new Span(3, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlap");
  }

  private static Map<String, EventType> pairs(String text, GraphEvent... events) {
    Map<String, EventType> out = new LinkedHashMap<>();
    PairCoding.of(List.of(events))
        .forEach(
            (ends, type) -> out.put(of(text, ends.source()) + ">" + of(text, ends.target()), type));
    return out;
  }

  private static String of(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
