package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.demarche.graph.Argument;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.language.Words;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class MentionAgreementTest {

  @Test
  void allEventsTakeTheNameThatHasMoreVotes() {
    String text = "Foreign Minister Ana Torres met farmers and praised them";
    List<GraphEvent> read =
        agreed(
            text,
            event(text, "met", actor(text, "Foreign Minister Ana Torres", 0.9)),
            event(text, "praised", actor(text, "Torres", 0.6)));
    assertThat(texts(text, read.get(1), Role.ACTOR)).containsExactly("Foreign Minister Ana Torres");
  }

  @Test
  void aMentionDoesNotCutThroughAnAbbreviationOrANumber() {
    String text = "The U.S. envoy met 1,100 farmers";
    List<GraphEvent> read =
        agreed(
            text,
            event(text, "met", actor(text, "U", 0.9), argument(text, Role.RECIPIENT, "100", 0.9)));
    assertThat(texts(text, read.get(0), Role.ACTOR)).containsExactly("U.S");
    assertThat(texts(text, read.get(0), Role.RECIPIENT)).containsExactly("1,100");
  }

  @Test
  void halvesWithOneWordBetweenThemAreOneMention() {
    String text = "the joint commission for economic cooperation met in Oran";
    List<GraphEvent> read =
        agreed(
            text,
            event(
                text,
                "met",
                actor(text, "joint commission for", 0.9),
                actor(text, "cooperation", 0.7)));
    assertThat(texts(text, read.get(0), Role.ACTOR))
        .containsExactly("joint commission for economic cooperation");
  }

  @Test
  void aNameIsTakenToItsEndButNotIntoADayOrAHeading() {
    String text = "On Friday the Labour Member Ana Torres met some of the farmers of her valley";
    assertThat(
            texts(
                text,
                agreed(text, event(text, "met", actor(text, "Labour Member", 0.6))).get(0),
                Role.ACTOR))
        .containsExactly("Labour Member Ana Torres");
    String day = "Ana Torres Friday met farmers of her valley";
    assertThat(
            texts(day, agreed(day, event(day, "met", actor(day, "Ana", 0.6))).get(0), Role.ACTOR))
        .containsExactly("Ana Torres");
    String forum = "Ana Torres spoke at the Oran Peace Forum on Friday";
    assertThat(
            texts(
                forum,
                agreed(forum, event(forum, "spoke", argument(forum, Role.PLACE, "Oran Peace", 0.6)))
                    .get(0),
                Role.PLACE))
        .containsExactly("Oran Peace Forum");
    String heading = "Peru Miners Meet Clerks";
    assertThat(
            texts(
                heading,
                agreed(heading, event(heading, "Meet", actor(heading, "Peru", 0.6))).get(0),
                Role.ACTOR))
        .containsExactly("Peru");
  }

  @Test
  void anOutletAndWhomItQuotesStayApart() {
    String text = "Harbour Weekly quoted Ana Torres as saying the crew was freed";
    Argument outlet = argument(text, Role.SOURCE, "Harbour Weekly", 0.9);
    Argument speaker = argument(text, Role.SOURCE, "Ana Torres", 0.9);
    assertThat(texts(text, agreed(text, event(text, "freed", outlet, speaker)).get(0), Role.SOURCE))
        .containsExactly("Harbour Weekly", "Ana Torres");
  }

  @Test
  void whoseItIsBelongsToTheMention() {
    String text = "She met his Chilean counterpart";
    List<GraphEvent> read =
        agreed(
            text,
            event(
                text,
                "met",
                argument(text, Role.RECIPIENT, "his", 0.6),
                argument(text, Role.RECIPIENT, "Chilean counterpart", 0.9)));
    assertThat(texts(text, read.get(0), Role.RECIPIENT)).containsExactly("his Chilean counterpart");
  }

  @Test
  void noMentionEndsWithAConjunction() {
    String text = "Peru met Chile in August and September";
    Argument time = argument(text, Role.TIME, "August and", 0.9);
    assertThat(texts(text, agreed(text, event(text, "met", time)).get(0), Role.TIME))
        .containsExactly("August");
  }

  @Test
  void coordinatedParticipantsStayApart() {
    String text = "Chile and Peru met";
    List<GraphEvent> read =
        agreed(text, event(text, "met", actor(text, "Chile", 0.9), actor(text, "Peru", 0.9)));
    assertThat(texts(text, read.get(0), Role.ACTOR)).containsExactly("Chile", "Peru");
  }

  @Test
  void nobodyActsOnHimself() {
    String text = "Peru armed Chile";
    List<GraphEvent> read =
        agreed(
            text,
            event(
                text,
                "armed",
                actor(text, "Peru", 0.9),
                actor(text, "Chile", 0.55),
                argument(text, Role.RECIPIENT, "Chile", 0.9)));
    assertThat(texts(text, read.get(0), Role.ACTOR)).containsExactly("Peru");
    assertThat(texts(text, read.get(0), Role.RECIPIENT)).containsExactly("Chile");
  }

  @Test
  void aVisitedCityStaysPlaceAndRecipient() {
    String text = "Peru visited Oran";
    List<GraphEvent> read =
        agreed(
            text,
            event(
                text,
                "visited",
                argument(text, Role.RECIPIENT, "Oran", 0.9),
                argument(text, Role.PLACE, "Oran", 0.9)));
    assertThat(read.get(0).arguments()).hasSize(2);
  }

  @Property
  void whateverIsReadMentionsAreWholeWordsAndNoneIsAdded(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 39) Integer> picks) {
    String text = "Ana U.S. of 1,200 and Peru met in Oran, said Chile";
    List<Span> words = Words.of(text).stream().map(w -> w.span()).toList();
    List<Argument> arguments = new ArrayList<>();
    for (int pick : picks) {
      Span word = words.get(pick % words.size());
      arguments.add(new Argument(Role.values()[pick % 5], word, 0.5 + pick / 100.0));
    }
    GraphEvent event = event(text, "met", arguments.toArray(Argument[]::new));
    GraphEvent read = agreed(text, event).get(0);
    assertThat(read.arguments()).hasSizeLessThanOrEqualTo(arguments.size());
    for (Argument a : read.arguments()) {
      assertThat(words).anyMatch(w -> w.start() == a.span().start());
      assertThat(words).anyMatch(w -> w.end() == a.span().end());
    }
  }

  private static List<GraphEvent> agreed(String text, GraphEvent... events) {
    return new MentionAgreement(Words.of(text)).of(List.of(events));
  }

  private static GraphEvent event(String text, String trigger, Argument... arguments) {
    return new GraphEvent(
        span(text, trigger),
        EventType.CONSULT,
        "",
        Status.OCCURRED,
        Arrays.asList(arguments),
        EventScores.CERTAIN);
  }

  private static Argument actor(String text, String words, double score) {
    return argument(text, Role.ACTOR, words, score);
  }

  private static Argument argument(String text, Role role, String words, double score) {
    return new Argument(role, span(text, words), score);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static List<String> texts(String text, GraphEvent event, Role role) {
    return event.spans(role).stream().map(span -> span.of(text)).toList();
  }
}
