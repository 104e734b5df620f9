package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.graph.EventType.ASSAULT;
import static org.demarche.graph.EventType.CONSULT;
import static org.demarche.graph.EventType.RETREAT;
import static org.demarche.graph.Status.NEGATED;
import static org.demarche.graph.Status.OCCURRED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.graph.Status;
import org.demarche.story.Voices;
import org.junit.jupiter.api.Test;

/** Which reports are merged into one event, and which are not. */
class EventsTest {

  @Test
  void anAttackThatALaterReportComesBackToIsOneEvent() {
    List<LedgerEvent> events =
        events(
            Press.on("2024-05-02")
                .tells("At least nine people were killed in a *bombing* at a market in Kano.")
                .as(ASSAULT, "explosives", OCCURRED)
                .at("NGA:Kano"),
            Press.on("2024-05-03")
                .tells("Two men were held after the *bombing* at a market in Kano that killed 12.")
                .as(ASSAULT, "explosives", OCCURRED)
                .at("NGA:Kano"));
    assertThat(events)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.reports()).hasSize(2);
              assertThat(e.voices()).isEqualTo(2);
              assertThat(e.first()).hasToString("Optional[2024-05-02]");
              assertThat(e.last()).hasToString("Optional[2024-05-03]");
            });
  }

  @Test
  void twoAttacksTwoDaysRunningAreTwo() {
    assertThat(
            events(
                Press.on("2024-05-02")
                    .tells("Nine people were killed in a *bombing* at a market in Kano.")
                    .as(ASSAULT, "explosives", OCCURRED)
                    .at("NGA:Kano"),
                Press.on("2024-05-03")
                    .tells("Four people were killed in a *bombing* at a station in Kano.")
                    .as(ASSAULT, "explosives", OCCURRED)
                    .at("NGA:Kano")))
        .hasSize(2);
  }

  @Test
  void whoMeetsWhomAtOnePlaceIsOneMeeting() {
    assertThat(
            events(
                Press.on("2024-05-02")
                    .tells("The Swedish minister *met* her Chilean colleague in Lima on fishing.")
                    .by("swe.minister", "chl.minister")
                    .at("PER:Lima"),
                Press.on("2024-05-03")
                    .tells("The two ministers *discussed* fishing when they met in Lima.")
                    .by("swe.minister", "chl.minister")
                    .at("PER:Lima")))
        .hasSize(1);
  }

  @Test
  void anotherMinisterOfTheSameCountryIsAnotherMeeting() {
    assertThat(
            events(
                Press.on("2024-05-02")
                    .tells("The Swedish minister *met* her Chilean colleague in Lima on fishing.")
                    .by("swe.minister", "chl.minister")
                    .at("PER:Lima"),
                Press.on("2024-05-03")
                    .tells("The Swedish king *met* his Chilean guest in Lima on fishing.")
                    .by("swe.king", "chl.guest")
                    .at("PER:Lima")))
        .hasSize(2);
  }

  @Test
  void otherDaysOtherPlacesAndOtherModesAreOtherEvents() {
    Press first =
        Press.on("2024-05-02")
            .tells("The Swedish minister *visited* Lima for talks on fishing.")
            .as(CONSULT, "visit", OCCURRED)
            .by("swe.minister")
            .to("PER")
            .during("2024-05-01", "2024-05-01")
            .at("PER:Lima");
    Press day =
        Press.on("2024-05-04")
            .tells("The Swedish minister *visited* Lima for talks on fishing.")
            .as(CONSULT, "visit", OCCURRED)
            .by("swe.minister")
            .to("PER")
            .during("2024-05-04", "2024-05-04")
            .at("PER:Lima");
    Press place =
        Press.in("another", "2024-05-02")
            .tells("The Swedish minister *visited* Cusco for talks on fishing.")
            .as(CONSULT, "visit", OCCURRED)
            .by("swe.minister")
            .to("PER")
            .at("PER:Cusco");
    assertThat(events(first, day)).hasSize(2);
    assertThat(events(first, place)).hasSize(2);
  }

  @Test
  void aDenialIsADisputeOfTheEvent() {
    List<LedgerEvent> events =
        events(
            Press.on("2024-05-02")
                .tells("The minister of defence ordered a *halt* to patrols against Norway.")
                .as(RETREAT, "", OCCURRED)
                .by("SWE")
                .to("NOR"),
            Press.on("2024-05-04")
                .tells("The ministry denied that the minister ordered a *halt* to patrols.")
                .as(RETREAT, "", NEGATED)
                .by("SWE")
                .to("NOR"));
    assertThat(events)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.status()).isEqualTo(OCCURRED);
              Field status =
                  e.fields().stream().filter(f -> f.name().equals("status")).findFirst().get();
              assertThat(status.disputed()).isTrue();
              assertThat(status.claims()).extracting(Claim::value).contains("NEGATED", "OCCURRED");
            });
  }

  @Test
  void copiesOfOneTextAreOneVoice() {
    String marked = "The Swedish minister *met* her Chilean colleague in Lima on fishing.";
    TreeMap<String, String> voices = new TreeMap<>();
    voices.put("a", "a");
    voices.put("b", "a");
    List<Entry> entries =
        List.of(
            Press.in("a", "2024-05-02")
                .tells(marked)
                .by("swe.minister", "chl.minister")
                .at("PER:Lima")
                .entry(),
            Press.in("b", "2024-05-02")
                .tells(marked)
                .by("swe.minister", "chl.minister")
                .at("PER:Lima")
                .entry());
    assertThat(Ledger.of(entries, new Voices(voices), List.of(), Optional.empty()).events())
        .singleElement()
        .satisfies(e -> assertThat(e.voices()).isEqualTo(1));
  }

  @Test
  void whatIsARuleIsNoEvent() {
    assertThat(
            events(
                Press.on("2024-05-02")
                    .tells("Sweden *meets* Chile every year.")
                    .as(CONSULT, "", Status.GENERIC)
                    .by("SWE", "CHL")))
        .isEmpty();
  }

  private static List<LedgerEvent> events(Press... press) {
    List<Entry> entries = Arrays.stream(press).map(Press::entry).toList();
    TreeMap<String, String> voices = new TreeMap<>();
    entries.forEach(e -> voices.put(e.article(), e.article()));
    return Ledger.of(entries, new Voices(voices), List.of(), Optional.empty()).events();
  }
}
