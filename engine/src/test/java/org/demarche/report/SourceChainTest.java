package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.language.Sentences;
import org.demarche.statement.Medium;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class SourceChainTest {

  private static final OutletNames OUTLETS = OutletNames.load();
  private static final SourceChain CHAIN = new SourceChain(OUTLETS);
  private static final Resolution NOBODY = new Resolution.Unresolved("not looked up");

  @Test
  void outletsComeBeforeSpeakersWhicheverIsNamedFirst() {
    assertThat(chain(Optional.empty(), Optional.empty(), "the minister", "Reuters"))
        .containsExactly("QUOTED_OUTLET Reuters", "SPEAKER the minister");
  }

  @Test
  void whoIsKnownToBeAnOutletComesBeforeTheSpeakerToo() {
    Identification reuters =
        new Identification.Identified(
            "reuters",
            "Reuters",
            ActorKind.OUTLET,
            Optional.empty(),
            List.of("JRN"),
            Optional.empty(),
            "outlet named before",
            0.7,
            Optional.empty());
    Mention agency =
        new Mention(new Quote(new Span(22, 28), "agency"), 1, new Resolution.Who(List.of(reuters)));
    List<Mention> named = List.of(mentions("the minister").get(0), agency);
    assertThat(CHAIN.of(Optional.empty(), Optional.empty(), said(named)))
        .extracting(link -> link.kind() + " " + link.name())
        .containsExactly("QUOTED_OUTLET agency", "SPEAKER the minister");
  }

  @Test
  void theArticlesOutletLeads() {
    assertThat(chain(Optional.of("Le Monde"), Optional.empty(), "the minister"))
        .containsExactly("OUTLET Le Monde", "SPEAKER the minister");
  }

  @Test
  void anOutletThatQuotesItselfIsOneLinkWithItsPlace() {
    List<SourceLink> chain =
        CHAIN.of(Optional.of("Reuters"), Optional.empty(), said(mentions("Reuters")));
    assertThat(chain).hasSize(1);
    assertThat(chain.get(0).kind()).isEqualTo(SourceLink.Kind.OUTLET);
    assertThat(chain.get(0).mention()).isPresent();
  }

  @Test
  void anAgencyThatSignsTheDatelineIsTheOutletOfAnArticleWithoutOne() {
    String text = "ORAN (Reuters) - Police arrested two men on Friday.";
    Optional<Quote> named = new DatelineAgency(OUTLETS).find(text, Sentences.of(text).all());
    assertThat(named.map(Quote::text)).hasValue("Reuters");
    Optional<Mention> agency = named.map(quote -> new Mention(quote, 1, NOBODY));
    assertThat(chain(Optional.empty(), agency)).containsExactly("OUTLET Reuters");
    assertThat(chain(Optional.of("Daily Herald"), agency))
        .containsExactly("OUTLET Daily Herald", "QUOTED_OUTLET Reuters");
  }

  @Test
  void theInnermostSpeakerSaidItSomewhere() {
    Medium interview = new Medium(Medium.Kind.INTERVIEW, new Span(0, 9), Optional.empty());
    List<SourceLink> chain =
        CHAIN.of(
            Optional.of("Le Monde"),
            Optional.empty(),
            new SceneSources(
                mentions("Reuters", "the minister"), Optional.empty(), Optional.of(interview)));
    assertThat(chain.stream().map(SourceLink::medium))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(interview));
  }

  @Test
  void theHostOfAnInterviewIsAQuotedOutletThoughNoTableKnowsIt() {
    Mention host = mentions("Harbour Weekly").get(0);
    List<SourceLink> chain =
        CHAIN.of(
            Optional.empty(),
            Optional.empty(),
            new SceneSources(mentions("the minister"), Optional.of(host), Optional.empty()));
    assertThat(chain.stream().map(link -> link.kind() + " " + link.name()))
        .containsExactly("QUOTED_OUTLET Harbour Weekly", "SPEAKER the minister");
  }

  private static SceneSources said(List<Mention> named) {
    return new SceneSources(named, Optional.empty(), Optional.empty());
  }

  private static List<String> chain(
      Optional<String> outlet, Optional<Mention> agency, String... named) {
    return CHAIN.of(outlet, agency, said(mentions(named))).stream()
        .map(link -> link.kind() + " " + link.name())
        .toList();
  }

  private static List<Mention> mentions(String... words) {
    return Arrays.stream(words)
        .map(w -> new Mention(new Quote(new Span(0, w.length()), w), 1, NOBODY))
        .toList();
  }
}
