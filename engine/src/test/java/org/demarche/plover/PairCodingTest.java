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
    GraphEvent visit = onPeru(text, "visit", EventType.CONSULT, Status.PLANNED);
    assertThat(pairs(text, visit)).containsExactly(Map.entry("Chile>Peru", EventType.AGREE));
  }

  @Test
  void wordsGoBeforeDeeds() {
    String text = "Chile threatened to attack Peru after seizing its ships";
    GraphEvent threat = onPeru(text, "threatened", EventType.THREATEN, Status.OCCURRED);
    GraphEvent attack = onPeru(text, "attack", EventType.ASSAULT, Status.POSSIBLE);
    GraphEvent seizing = onPeru(text, "seizing", EventType.COERCE, Status.OCCURRED);
    assertThat(pairs(text, threat, attack, seizing))
        .containsExactly(Map.entry("Chile>Peru", EventType.THREATEN));
  }

  @Test
  void whatHappenedGoesBeforeWhatIsPlanned() {
    String text = "Chile signed a contract with Peru, which it will supply";
    GraphEvent signed = onPeru(text, "signed", EventType.SUPPORT, Status.OCCURRED);
    GraphEvent supply = onPeru(text, "supply", EventType.COOPERATE, Status.PLANNED);
    assertThat(pairs(text, signed, supply))
        .containsExactly(Map.entry("Chile>Peru", EventType.SUPPORT));
  }

  @Test
  void twoDeedsLeaveItOpenWhateverIsPlanned() {
    String text = "Chile bombed Peru, seized its ships and will meet Peru";
    GraphEvent bombed = onPeru(text, "bombed", EventType.ASSAULT, Status.OCCURRED);
    GraphEvent seized = onPeru(text, "seized", EventType.COERCE, Status.OCCURRED);
    GraphEvent meet = onPeru(text, "meet", EventType.CONSULT, Status.PLANNED);
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
    GraphEvent free = onPeru(text, "free", EventType.RETREAT, Status.REQUESTED);
    GraphEvent attacked = onPeru(text, "attacked", EventType.ASSAULT, Status.NEGATED);
    assertThat(pairs(text, free, attacked)).isEmpty();
  }

  @Test
  void mentionsOfAPairAreApart() {
    assertThatThrownBy(() -> new Ends(new Span(0, 5), new Span(3, 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlap");
  }

  /** An act of Chile on Peru. */
  private static GraphEvent onPeru(String text, String trigger, EventType type, Status status) {
    return MarkedEvent.of(text, trigger, type, status, "a:Chile", "r:Peru");
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
