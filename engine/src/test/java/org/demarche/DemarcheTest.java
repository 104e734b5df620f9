package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.demarche.issue.IssueCode;
import org.demarche.model.Precision;
import org.demarche.publish.ReadingJson;
import org.demarche.report.EventTime;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.ReportInvariants;
import org.demarche.report.Saying;
import org.demarche.report.SourceLink;
import org.demarche.time.TimeInterval;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemarcheTest {

  private static Demarche demarche;

  @BeforeAll
  static void open() {
    demarche = Demarche.open();
  }

  @AfterAll
  static void close() {
    demarche.close();
  }

  /** The example of the class's javadoc, word for word. */
  @Test
  void theExampleRuns() {
    StringBuilder printed = new StringBuilder();
    try (Demarche demarche = Demarche.open()) {
      Reading reading =
          demarche.read(Article.of("Police arrested 12 protesters in Oran on Friday."));
      for (Report report : reading.reports()) {
        printed.append(report.label() + " " + report.status() + ": " + report.trigger().text());
      }
    }
    assertThat(printed.toString()).startsWith("COERCE").endsWith("OCCURRED: arrested");
  }

  @Test
  void spansPointIntoTheArticleNotTheSentence() {
    String text = "It rained all day.\n\nPolice arrested 12 protesters in Oran on Friday.";
    Reading reading = ReportInvariants.read(demarche, Article.of(text));
    Report report = reading.reports().get(0);
    assertThat(report.trigger().span().start()).isEqualTo(text.indexOf("arrested"));
    assertThat(report.evidence().text()).startsWith("Police");
    assertThat(reading.count(IssueCode.NO_EVENT)).isEqualTo(1);
  }

  @Test
  void aDatelineGivesTheOutletAndNoEvent() {
    Reading reading =
        ReportInvariants.read(
            demarche,
            Article.of("ORAN (Reuters) - Police arrested 12 protesters in Oran on Friday."));
    SourceLink outermost = reading.reports().get(0).sources().get(0);
    assertThat(outermost.kind()).isEqualTo(SourceLink.Kind.OUTLET);
    assertThat(outermost.name()).isEqualTo("Reuters");
  }

  @Test
  void anotherLanguageGivesAnIssueAndNoReport() {
    Article german =
        new ArticleBuilder("Die Polizei nahm zwölf Demonstranten fest.")
            .language(Optional.of("de"))
            .build();
    Reading reading = ReportInvariants.read(demarche, german);
    assertThat(reading.reports()).isEmpty();
    assertThat(reading.count(IssueCode.LANGUAGE_NOT_READ)).isEqualTo(1);
    assertThat(reading.sentences()).isEmpty();
    assertThat(reading.sayings()).isEmpty();
    assertThat(reading.occasions()).isEmpty();
    assertThat(reading.issues()).hasSize(1);
  }

  @Test
  void aStatementIsDatedByTheOnlyDateBesideItsWords() {
    Article article =
        new ArticleBuilder("Peru will open the border in May, the Chilean envoy said on Thursday.")
            .published(
                Optional.of(
                    PublicationDate.of(LocalDate.of(2022, 11, 11), PublicationDate.Basis.GIVEN)))
            .build();
    List<Saying> sayings = ReportInvariants.read(demarche, article).sayings();
    assertThat(sayings).hasSize(1);
    EventTime said = sayings.get(0).time();
    assertThat(said.basis()).isEqualTo(EventTime.Basis.INFERRED);
    assertThat(said.interval().flatMap(TimeInterval::from)).contains(LocalDate.of(2022, 11, 10));
  }

  @Test
  void articlesReadTogetherAreReadAsEachAlone() {
    List<Article> articles =
        List.of(
            Article.of("Police arrested 12 protesters in Oran on Friday."),
            new ArticleBuilder("Die Polizei nahm zwölf Demonstranten fest.")
                .language(Optional.of("de"))
                .build(),
            Article.of("It rained. The tea was cold."),
            Article.of("Chile invited the President of Peru. He accepted the invitation."));
    assertThat(demarche.read(articles))
        .isEqualTo(articles.stream().map(article -> demarche.read(article)).toList());
    assertThat(demarche.read(List.<Article>of())).isEmpty();
  }

  @Test
  void anArticleWithoutEventsSaysSo() {
    Reading reading = ReportInvariants.read(demarche, Article.of("It rained. The tea was cold."));
    assertThat(reading.reports()).isEmpty();
    assertThat(reading.count(IssueCode.NOTHING_FOUND)).isEqualTo(1);
    assertThat(reading.count(IssueCode.NO_EVENT)).isEqualTo(2);
  }

  @Test
  void anyTextKeepsTheInvariants() {
    String[] parts = {
      "Police arrested ",
      "the minister",
      ". ",
      "\n",
      "\t",
      "“We will visit Oslo”",
      "🕊",
      "e\u0301",
      "(AFP) - ",
      "\u0000",
      "\uFFFD",
      "’s ",
      "said Reuters",
      "中国外交部",
      "\u202e",
      "A.B.C. ",
      "… ",
      "- "
    };
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder("Troops ");
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Reading reading = ReportInvariants.read(demarche, Article.of(text.toString()));
      assertThat(ReadingJson.line(reading)).doesNotContain("\n");
    }
  }

  @Test
  void bothPrecisionsReadAPlainSentenceAlike() {
    String sentence = "Police arrested 12 protesters in Oran on Friday.";
    List<GraphEvent> quick = demarche.graph(sentence);
    try (Demarche exact = Demarche.open(new Demarche.Options(Precision.FLOAT, Optional.empty()))) {
      GraphEvent slow = exact.graph(sentence).get(0);
      assertThat(slow.type()).isEqualTo(EventType.COERCE).isEqualTo(quick.get(0).type());
      assertThat(slow.status()).isEqualTo(Status.OCCURRED);
      assertThat(exact.modelDigest()).isEqualTo(demarche.modelDigest()).hasSize(12);
    }
  }

  @Test
  void aReadingCannotQuoteWhatTheArticleDoesNotSay() {
    Reading reading = demarche.read(Article.of("Police arrested 12 protesters in Oran."));
    assertThatThrownBy(
            () ->
                new Reading(
                    Article.of("Police praised 12 protesters in Oran now."),
                    reading.sentences(),
                    reading.reports(),
                    reading.sayings(),
                    reading.occasions(),
                    reading.citations(),
                    reading.issues(),
                    reading.modelDigest()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not have");
  }
}
