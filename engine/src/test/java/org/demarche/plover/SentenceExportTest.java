package org.demarche.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.junit.jupiter.api.Test;

/** Sentences as PLOVER codes them; each event is written as trigger, type, status and roles. */
class SentenceExportTest {

  private static final String DEMAND = "Chile demanded that Peru free the crew";

  @Test
  void whatIsDemandedIsFoldedIntoTheDemand() {
    GraphEvent demanded =
        MarkedEvent.of(DEMAND, "demanded", EventType.REQUEST, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent free =
        MarkedEvent.of(DEMAND, "free", EventType.RETREAT, Status.REQUESTED, "a:Peru", "s:Chile");
    assertThat(types(SentenceExport.all(List.of(demanded, free))))
        .containsExactly(EventType.REQUEST);
  }

  @Test
  void whatIsRequestedWithNoWordForTheRequestBecomesOne() {
    String text = "Peru is to free the crew at Chile's wish";
    GraphEvent free = MarkedEvent.of(text, "free", EventType.RETREAT, Status.REQUESTED, "a:Peru");
    assertThat(types(SentenceExport.all(List.of(free)))).containsExactly(EventType.REQUEST);
  }

  @Test
  void aPlannedVisitIsAPromiseAndAPlannedRaidIsNothing() {
    String text = "Peru will visit Chile and raid the port";
    GraphEvent visit = MarkedEvent.of(text, "visit", EventType.CONSULT, Status.PLANNED, "a:Peru");
    GraphEvent raid = MarkedEvent.of(text, "raid", EventType.ASSAULT, Status.PLANNED, "a:Peru");
    assertThat(types(SentenceExport.all(List.of(visit, raid)))).containsExactly(EventType.AGREE);
  }

  @Test
  void theDeedInAnAccusationIsNotCodedBesideIt() {
    String text = "Chile accused Peru of shelling a port; Brazil shelled a fort";
    GraphEvent accused =
        MarkedEvent.of(text, "accused", EventType.ACCUSE, Status.OCCURRED, "a:Chile", "r:Peru");
    GraphEvent shelling =
        MarkedEvent.of(text, "shelling", EventType.ASSAULT, Status.OCCURRED, "a:Peru", "s:Chile");
    GraphEvent shelled =
        MarkedEvent.of(text, "shelled", EventType.ASSAULT, Status.OCCURRED, "a:Brazil");
    assertThat(SentenceExport.all(List.of(accused, shelling, shelled)))
        .extracting(SentenceExport.Coded::event)
        .containsExactly(accused, shelled);
  }

  @Test
  void theMainEventSaysWhoDidItToWhom() {
    String text = "After protests Chile arrested miners and will meet Peru";
    GraphEvent protests = MarkedEvent.of(text, "protests", EventType.PROTEST, Status.OCCURRED);
    GraphEvent arrested =
        MarkedEvent.of(text, "arrested", EventType.COERCE, Status.OCCURRED, "a:Chile", "r:miners");
    GraphEvent meet =
        MarkedEvent.of(text, "meet", EventType.CONSULT, Status.PLANNED, "a:Chile", "r:Peru");
    assertThat(SentenceExport.main(List.of(protests, arrested, meet)))
        .map(SentenceExport.Coded::event)
        .contains(arrested);
    assertThat(SentenceExport.main(List.of(protests, meet)))
        .map(SentenceExport.Coded::event)
        .contains(protests);
    assertThat(SentenceExport.main(List.of())).isEmpty();
  }

  private static List<EventType> types(List<SentenceExport.Coded> coded) {
    return coded.stream().map(SentenceExport.Coded::type).toList();
  }
}
