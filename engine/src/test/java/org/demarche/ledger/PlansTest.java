package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.graph.EventType.AID;
import static org.demarche.graph.EventType.CONSULT;
import static org.demarche.graph.EventType.COOPERATE;
import static org.demarche.graph.EventType.RETREAT;
import static org.demarche.graph.EventType.SANCTION;
import static org.demarche.graph.Status.NEGATED;
import static org.demarche.graph.Status.OCCURRED;
import static org.demarche.graph.Status.PLANNED;
import static org.demarche.graph.Status.REQUESTED;
import static org.demarche.ledger.PlanState.ACCEPTED;
import static org.demarche.ledger.PlanState.CANCELLED;
import static org.demarche.ledger.PlanState.LAPSED;
import static org.demarche.ledger.PlanState.POSTPONED;
import static org.demarche.ledger.PlanState.PREPARING;
import static org.demarche.ledger.PlanState.PROPOSED;
import static org.demarche.ledger.PlanState.SCHEDULED;
import static org.demarche.ledger.PlanState.TOOK_PLACE;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.story.Voices;
import org.junit.jupiter.api.Test;

/** How plans are opened, followed and ended. */
class PlansTest {
  private static final Press INVITED =
      Press.on("2024-01-10")
          .tells("Oslo invited the Kenyan president to *visit* Norway.")
          .as(CONSULT, "visit", REQUESTED)
          .by("ken.president")
          .to("NOR");
  private static final Press PREPARED =
      Press.on("2024-03-01")
          .tells("The Kenyan president's *visit* to Norway is being prepared before the summer.")
          .as(CONSULT, "visit", PLANNED)
          .cues("is being prepared")
          .by("ken.president")
          .to("NOR")
          .until("2024-06-20");
  private static final Press NEW_WORD =
      Press.on("2024-09-02")
          .tells("The Kenyan president will *visit* Norway in November, Nairobi said.")
          .as(CONSULT, "visit", PLANNED)
          .by("ken.president")
          .to("NOR")
          .during("2024-11-01", "2024-11-30");
  private static final Press HELD =
      Press.on("2024-11-12")
          .tells("The Kenyan president *arrived* in Oslo for a two-day visit.")
          .as(CONSULT, "visit", OCCURRED)
          .by("ken.president")
          .to("NOR")
          .at("NOR:Oslo");
  private static final List<Press> VISIT = List.of(INVITED, PREPARED, NEW_WORD, HELD);

  @Test
  void aVisitThatSlipsIsFollowedToItsEnd() {
    Plan plan = only("2024-12-31", VISIT);
    assertThat(plan.kind()).isEqualTo("visit");
    assertThat(plan.steps())
        .extracting(Step::state)
        .containsExactly(PROPOSED, PREPARING, LAPSED, SCHEDULED, TOOK_PLACE);
    assertThat(plan.reports()).hasSize(4);
    assertThat(plan.steps().get(2).on()).isEqualTo("2024-06-28");
    assertThat(plan.steps().get(2).report()).isEmpty();
    assertThat(plan.last().sentence()).hasValueSatisfying(s -> assertThat(s).contains("arrived"));
  }

  @Test
  void everyDayHasItsState() {
    Plan plan = only("2024-12-31", VISIT);
    assertThat(plan.on(LocalDate.parse("2024-01-09"))).isEmpty();
    assertThat(plan.on(LocalDate.parse("2024-03-05")).map(Step::state)).contains(PREPARING);
    assertThat(plan.on(LocalDate.parse("2024-07-05")).map(Step::state)).contains(LAPSED);
    assertThat(plan.on(LocalDate.parse("2024-11-12")).map(Step::state)).contains(TOOK_PLACE);
  }

  @Test
  void whatIsPublishedLaterIsNotKnownYet() {
    assertThat(only("2024-03-10", VISIT).state()).isEqualTo(PREPARING);
    assertThat(only("2024-03-10", VISIT).reports()).hasSize(2);
    assertThat(only("2024-08-01", VISIT).state()).isEqualTo(LAPSED);
  }

  @Test
  void anotherGuestIsAnotherPlan() {
    Press minister =
        Press.on("2024-03-02")
            .tells("The Kenyan minister of trade will *visit* Norway.")
            .as(CONSULT, "visit", PLANNED)
            .by("ken.minister")
            .to("NOR");
    assertThat(plans("2024-03-10", List.of(INVITED, minister))).hasSize(2);
  }

  @Test
  void anotherHostIsAnotherPlan() {
    Press sweden =
        Press.on("2024-03-02")
            .tells("The Kenyan president will *visit* Sweden.")
            .as(CONSULT, "visit", PLANNED)
            .by("ken.president")
            .to("SWE");
    assertThat(plans("2024-03-10", List.of(INVITED, sweden))).hasSize(2);
  }

  @Test
  void aSummitIsPostponedMovedAndCancelled() {
    Press set =
        Press.on("2024-01-10")
            .tells("Kenya and Norway will hold a *summit* in Nairobi on 3 March.")
            .as(CONSULT, "multilateral", PLANNED)
            .by("KEN", "NOR")
            .at("KEN:Nairobi")
            .during("2024-03-03", "2024-03-03");
    Press off =
        Press.on("2024-02-20")
            .tells("Kenya and Norway postponed their *summit*, planned for 3 March.")
            .as(CONSULT, "multilateral", NEGATED)
            .cues("postponed")
            .by("KEN", "NOR")
            .during("2024-03-03", "2024-03-03");
    Press again =
        Press.on("2024-04-02")
            .tells("The *summit* of Kenya and Norway will be held in Oslo on 9 May.")
            .as(CONSULT, "multilateral", PLANNED)
            .by("KEN", "NOR")
            .at("NOR:Oslo")
            .during("2024-05-09", "2024-05-09");
    Press dead =
        Press.on("2024-05-01")
            .tells("Norway cancelled the *summit* with Kenya.")
            .as(CONSULT, "multilateral", NEGATED)
            .cues("cancelled")
            .by("NOR")
            .to("KEN");
    Plan plan = only("2024-12-31", List.of(set, off, again, dead));
    assertThat(plan.steps())
        .extracting(Step::state)
        .containsExactly(SCHEDULED, POSTPONED, SCHEDULED, CANCELLED);
    assertThat(plan.steps().get(1).window()).isEmpty();
    assertThat(plan.steps().get(2).window())
        .hasValueSatisfying(w -> assertThat(w.from()).contains(LocalDate.parse("2024-05-09")));
  }

  @Test
  void aCommitmentWithoutADayIsAccepted() {
    Press sale =
        Press.on("2024-03-02")
            .tells("Norway will *send* Kenya patrol boats.")
            .as(AID, "military", PLANNED)
            .by("NOR")
            .to("KEN");
    assertThat(only("2024-03-10", List.of(sale)).state()).isEqualTo(ACCEPTED);
  }

  @Test
  void whomAVisitorHasComeToMeetIsMet() {
    String visits = "The Kenyan president is in Oslo to hold talks with Norway on fish.";
    Press wish =
        Press.on("2024-03-02")
            .tells("Norway offered Kenya *talks* on fish.")
            .as(CONSULT, "", REQUESTED)
            .by("KEN", "NOR");
    Press visit =
        Press.in("visit", "2024-03-20")
            .tells(visits.replace("is in", "*is in*"))
            .as(CONSULT, "visit", OCCURRED)
            .by("ken.president")
            .at("NOR:Oslo");
    Press talks =
        Press.in("visit", "2024-03-20")
            .tells(visits.replace("talks", "*talks*"))
            .as(CONSULT, "", PLANNED)
            .by("ken.president")
            .to("NOR");
    assertThat(plans("2024-03-21", List.of(visit, talks))).isEmpty();
    assertThat(only("2024-03-21", List.of(wish, visit, talks)).state()).isEqualTo(TOOK_PLACE);
    Press later = talks.during("2024-03-25", "2024-03-25");
    assertThat(only("2024-03-21", List.of(visit, later)).state()).isEqualTo(SCHEDULED);
  }

  @Test
  void anotherRateIsAnotherTariff() {
    Press planned = tariffs("2024-03-02", "will put *tariffs* of 20% on fish from Norway", PLANNED);
    Press other = tariffs("2024-03-20", "put *tariffs* of 35 percent on all from Norway", OCCURRED);
    Press same = tariffs("2024-03-22", "put *tariffs* of 20 percent on all from Norway", OCCURRED);
    assertThat(only("2024-03-25", List.of(planned, other)).state()).isEqualTo(ACCEPTED);
    assertThat(only("2024-03-25", List.of(planned, other, same)).state()).isEqualTo(TOOK_PLACE);
  }

  @Test
  void whoseActIsCalledOffNeedNotBeToldAgain() {
    Press planned = tariffs("2024-03-02", "will put *tariffs* of 20% on fish from Norway", PLANNED);
    Press off =
        Press.on("2024-03-04")
            .tells("The 20% *tariffs* on fish from Norway will not take effect, an aide said.")
            .as(SANCTION, "discontinue", NEGATED)
            .cues("not")
            .to("NOR");
    assertThat(only("2024-03-05", List.of(planned, off)).state()).isEqualTo(CANCELLED);
    Press others =
        Press.on("2024-03-04")
            .tells("*Tariffs* of 20% on fish from Norway hurt trade, an aide said.")
            .as(SANCTION, "discontinue", OCCURRED)
            .to("NOR");
    assertThat(only("2024-03-05", List.of(planned, others)).state()).isEqualTo(ACCEPTED);
  }

  @Test
  void whatIsDoneToTwoCarriesOutThePlansForEither() {
    Press norway = tariffs("2024-03-02", "will put *tariffs* of 20% on fish from Norway", PLANNED);
    Press sweden =
        Press.on("2024-03-03")
            .tells("Kenya will put *tariffs* of 30% on fish from Sweden.")
            .as(SANCTION, "discontinue", PLANNED)
            .by("KEN")
            .to("SWE");
    Press both =
        Press.on("2024-04-02")
            .tells("Kenya put *tariffs* of 20% and 30% on fish from Norway and Sweden.")
            .as(SANCTION, "discontinue", OCCURRED)
            .by("KEN")
            .to("NOR", "SWE");
    assertThat(plans("2024-04-03", List.of(norway, sweden, both)))
        .extracting(Plan::state)
        .containsExactly(TOOK_PLACE, TOOK_PLACE);
  }

  private static Press tariffs(String day, String predicate, Status status) {
    return Press.on(day)
        .tells("Kenya " + predicate + ".")
        .as(SANCTION, "discontinue", status)
        .by("KEN")
        .to("NOR");
  }

  @Test
  void whoComesBackToASaleDeliversNothing() {
    Press sale =
        Press.on("2024-03-02")
            .tells("Norway approved the *sale* of patrol boats to Kenya.")
            .as(COOPERATE, "arms", PLANNED)
            .by("NOR")
            .to("KEN");
    Press protest =
        Press.on("2024-03-12")
            .tells("Fishers protested against the *sale* of patrol boats to Kenya by Norway.")
            .as(COOPERATE, "arms", OCCURRED)
            .by("NOR")
            .to("KEN");
    Press delivery =
        Press.on("2024-05-02")
            .tells("Norway *delivered* the first patrol boats to Kenya.")
            .as(COOPERATE, "arms", OCCURRED)
            .by("NOR")
            .to("KEN");
    assertThat(only("2024-06-01", List.of(sale, protest)).state()).isEqualTo(ACCEPTED);
    assertThat(only("2024-06-01", List.of(sale, protest, delivery)).state()).isEqualTo(TOOK_PLACE);
  }

  @Test
  void anExchangeIsCarriedOutByFreeing() {
    Press agreed =
        Press.on("2024-03-02")
            .tells("Kenya and Norway will *exchange* the captains they hold.")
            .as(RETREAT, "release", PLANNED)
            .by("KEN", "NOR");
    Press freed =
        Press.on("2024-03-09")
            .tells("Kenya *freed* the Norwegian captain.")
            .as(RETREAT, "release", OCCURRED)
            .by("KEN")
            .to("NOR");
    assertThat(only("2024-03-10", List.of(agreed, freed)).state()).isEqualTo(TOOK_PLACE);
  }

  @Test
  void anActElsewhereInTheCountryIsAnother() {
    Press planned =
        Press.on("2024-03-02")
            .tells("Norway will *withdraw* its engineers from Kisumu.")
            .as(RETREAT, "withdraw", PLANNED)
            .by("NOR")
            .to("KEN")
            .at("KEN:Kisumu");
    Press elsewhere =
        Press.on("2024-03-20")
            .tells("Norway *withdrew* its engineers from Mombasa.")
            .as(RETREAT, "withdraw", OCCURRED)
            .by("NOR")
            .to("KEN")
            .at("KEN:Mombasa");
    Press there =
        Press.on("2024-04-20")
            .tells("Elders of Kisumu thanked Norway after the *withdrawal*.")
            .as(RETREAT, "withdraw", OCCURRED)
            .by("NOR");
    assertThat(only("2024-05-01", List.of(planned, elsewhere)).state()).isEqualTo(ACCEPTED);
    assertThat(only("2024-05-01", List.of(planned, elsewhere, there)).state())
        .isEqualTo(TOOK_PLACE);
  }

  @Test
  void talksThatCollapseDidNotTakePlaceAsPlanned() {
    Press planned =
        Press.on("2024-03-02")
            .tells("Kenya and Norway will hold *talks* on fish.")
            .as(CONSULT, "", PLANNED)
            .by("KEN", "NOR");
    Press collapse =
        Press.on("2024-03-09")
            .tells("Norway blamed Kenya for the collapse of the *talks* on fish.")
            .as(CONSULT, "", OCCURRED)
            .by("KEN", "NOR");
    assertThat(only("2024-03-10", List.of(planned, collapse)).state()).isEqualTo(CANCELLED);
    assertThat(plans("2024-03-10", List.of(collapse))).isEmpty();
  }

  @Test
  void whatIsOnlyAllowedIsProposed() {
    Press pact =
        Press.on("2024-03-02")
            .tells("Kenya and Norway signed a pact that allows joint *exercises*.")
            .as(COOPERATE, "exercise", PLANNED)
            .by("KEN", "NOR");
    assertThat(only("2024-03-10", List.of(pact)).state()).isEqualTo(PROPOSED);
  }

  @Test
  void withoutPartiesThereIsNothingToFollow() {
    Press call =
        Press.on("2024-03-02").tells("Protesters called for *talks*.").as(CONSULT, "", REQUESTED);
    assertThat(plans("2024-03-10", List.of(call))).isEmpty();
  }

  @Test
  void whatIsOverIsNotOpenedAgainByALateWord() {
    Press late =
        Press.in("late", "2024-11-12")
            .tells("The Kenyan president was to *visit* Norway on Tuesday.")
            .as(CONSULT, "visit", PLANNED)
            .by("ken.president")
            .to("NOR");
    assertThat(plans("2024-12-31", List.of(NEW_WORD, HELD, late)))
        .singleElement()
        .satisfies(p -> assertThat(p.state()).isEqualTo(TOOK_PLACE));
  }

  @Test
  void theUserMayJoinPartAndClosePlans() {
    LocalDate day = LocalDate.parse("2024-10-01");
    String first = INVITED.entry().report();
    String word = NEW_WORD.entry().report();
    List<Plan> parted =
        plans("2024-10-02", List.of(INVITED, NEW_WORD), new Decision.Split(day, "", word));
    assertThat(parted).hasSize(2);
    List<Plan> closed =
        plans(
            "2024-10-02", List.of(NEW_WORD), new Decision.Close(day, "by phone", word, CANCELLED));
    assertThat(closed)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.state()).isEqualTo(CANCELLED);
              assertThat(p.last().reason()).contains("user").contains("by phone");
            });
    Press vague =
        Press.on("2024-05-01")
            .tells("A *trip* of the Kenyan guest to the north was discussed.")
            .as(CONSULT, "visit", PLANNED)
            .by("KEN");
    assertThat(
            plans(
                "2024-10-02",
                List.of(INVITED, vague),
                new Decision.Merge(day, "", first, vague.entry().report())))
        .singleElement()
        .satisfies(p -> assertThat(p.reports()).hasSize(2));
    assertThatThrownBy(() -> new Decision.Close(day, "", word, SCHEDULED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void theOrderOfArrivalDoesNotMatter(@ForAll @IntRange(max = 23) int order) {
    List<Press> left = new ArrayList<>(VISIT);
    List<Press> shuffled = new ArrayList<>();
    int code = order;
    while (!left.isEmpty()) {
      shuffled.add(left.remove(code % left.size()));
      code /= left.size() + 1;
    }
    assertThat(plans("2024-12-31", shuffled)).isEqualTo(plans("2024-12-31", VISIT));
  }

  @Test
  void aWrongLineOfATableNamesItsPlace() throws IOException {
    assertWrong("x\tparty\tCONSULT\t-\t-\t9\t-", "expected visit, meeting or act");
    assertWrong("x\tact\tCONSULT:dance\t-\t-\t9\t-", "no type and mode of PLOVER");
    assertWrong("x\tact\tCONSULT\t-\t-\tnine\t-", "expected a number of days");
    assertWrong("x\tact\tCONSULT\t-\t-\t9\ty", "no kind is called y");
  }

  private static void assertWrong(String line, String message) throws IOException {
    DataFile table = DataFile.parse("own.tsv", 7, new StringReader(line));
    assertThatThrownBy(() -> PlanKinds.of(table))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining(message);
  }

  private static Plan only(String asOf, List<Press> press) {
    List<Plan> plans = plans(asOf, press);
    assertThat(plans).hasSize(1);
    return plans.get(0);
  }

  private static List<Plan> plans(String asOf, List<Press> press, Decision... decisions) {
    List<Entry> entries = press.stream().map(Press::entry).toList();
    TreeMap<String, String> voices = new TreeMap<>();
    entries.forEach(e -> voices.put(e.article(), e.article()));
    return Ledger.of(
            entries,
            new Voices(voices),
            Arrays.asList(decisions),
            Optional.of(LocalDate.parse(asOf)))
        .plans();
  }
}
