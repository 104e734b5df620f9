package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

/** Hosts of visits; a mention is written as its country, "?" for one of which none is known. */
class HostsTest {

  @Test
  void whoVisitsAnotherStateIsNotTheGuestOfHisOwn() {
    Hosts hosts = visit(List.of("CHL"), "PER", "CHL");
    assertThat(texts(hosts.kept())).containsExactly("PER");
    assertThat(texts(hosts.dropped())).containsExactly("CHL");
  }

  @Test
  void aVisitAtHomeKeepsItsHosts() {
    assertThat(texts(visit(List.of("CHL"), "CHL", "CHL").kept())).containsExactly("CHL", "CHL");
  }

  @Test
  void whoIsNotKnownStays() {
    assertThat(texts(visit(List.of("CHL"), "PER", "?").kept())).containsExactly("PER", "?");
    assertThat(texts(visit(List.of("?"), "PER", "CHL").kept())).containsExactly("PER", "CHL");
  }

  @Test
  void theCountryOfAllHostsIsTheOneVisited() {
    assertThat(visit(List.of("CHL"), "PER", "CHL").country()).contains("PER");
    assertThat(visit(List.of("?"), "PER", "?").country()).contains("PER");
    assertThat(visit(List.of("CHL"), "PER", "BOL").country()).isEmpty();
    assertThat(visit(List.of("CHL"), "?").country()).isEmpty();
  }

  @Test
  void otherMeetingsAreLeftAlone() {
    assertThat(texts(hosts("", List.of("CHL"), "PER", "CHL").kept())).containsExactly("PER", "CHL");
  }

  private static Hosts visit(List<String> visitors, String... hosts) {
    return hosts("visit", visitors, hosts);
  }

  private static Hosts hosts(String mode, List<String> actors, String... recipients) {
    GraphEvent event =
        new GraphEvent(
            new Span(0, 1),
            EventType.CONSULT,
            mode,
            Status.OCCURRED,
            List.of(),
            EventScores.CERTAIN);
    return Hosts.of(
        event,
        actors.stream().map(HostsTest::mention).toList(),
        Arrays.stream(recipients).map(HostsTest::mention).toList());
  }

  private static Mention mention(String country) {
    Resolution known =
        country.equals("?")
            ? new Resolution.Unresolved("nobody knows")
            : new Resolution.Who(
                List.of(
                    new Identification.Partly(
                        Optional.empty(),
                        Optional.of(country),
                        List.of("GOV"),
                        "for the test",
                        Optional.empty())));
    return new Mention(new Quote(new Span(0, country.length()), country), 1, known);
  }

  private static List<String> texts(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).toList();
  }
}
