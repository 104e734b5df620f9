package org.demarche.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.codes.CameoCode;
import org.demarche.codes.Codes;
import org.demarche.codes.Context;
import org.demarche.codes.EvidenceWords;
import org.demarche.codes.FoundContext;
import org.demarche.codes.PloverCode;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;
import org.demarche.language.Sentences;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.SourceLink;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

  private static final String TEXT = "The envoy will visit Oslo.";
  private static final Codes CODES =
      new Codes(
          Optional.of(new PloverCode(EventType.AGREE, "", 2.5)),
          Optional.of(new CameoCode("036", "Express intent to meet", 4, "table")),
          "own rule",
          List.of(
              new FoundContext(
                  Context.DIPLOMATIC,
                  "words",
                  List.of(new EvidenceWords(new Span(4, 9), "envoy")))));

  @Test
  void aReadingIsOneLineWithEveryKeyInItsPlace() throws Exception {
    String line = ReadingJson.line(reading());
    assertThat(line)
        .isEqualTo(
            "{\"id\":\"a-1\",\"outlet\":\"Daily Herald\",\"url\":null,\"title\":null,"
                + "\"date\":null,\"date_basis\":null,\"language\":\"en\","
                + "\"text\":\"The envoy will visit Oslo.\",\"sentences\":[[0,26]],"
                + "\"reports\":[{\"id\":\"r-1\",\"type\":\"CONSULT\",\"mode\":\"visit\","
                + "\"status\":\"PLANNED\",\"trigger\":{\"span\":[15,20],\"text\":\"visit\"},"
                + "\"cues\":[{\"span\":[10,14],\"text\":\"will\"}],"
                + "\"actors\":[{\"span\":[4,9],\"text\":\"envoy\",\"score\":0.877,"
                + "\"unresolved\":\"not looked up\"}],"
                + "\"recipients\":[{\"span\":[21,25],\"text\":\"Oslo\",\"score\":0.877,"
                + "\"unresolved\":\"not looked up\"}],"
                + "\"places\":[],\"times\":[],"
                + "\"time\":{\"basis\":\"UNKNOWN\",\"from\":null,\"to\":null,"
                + "\"granularity\":null,\"reason\":\"no time is told\"},"
                + "\"sources\":[{\"kind\":\"OUTLET\",\"name\":\"Daily Herald\",\"mention\":null,"
                + "\"medium\":null}],"
                + "\"scores\":{\"trigger\":1.0,\"type\":1.0,\"mode\":1.0,\"status\":1.0},"
                + "\"codes\":{\"plover\":{\"type\":\"AGREE\",\"mode\":\"\",\"quad\":1,\"score\":2.5},"
                + "\"cameo\":{\"code\":\"036\",\"name\":\"Express intent to meet\","
                + "\"goldstein\":4.0,\"basis\":\"table\"},\"reason\":\"own rule\","
                + "\"contexts\":[{\"context\":\"diplomatic\",\"basis\":\"words\","
                + "\"evidence\":[{\"span\":[4,9],\"text\":\"envoy\"}]}]},"
                + "\"main\":true,\"evidence\":{\"span\":[0,26],\"text\":\"The envoy will visit Oslo.\"}}],"
                + "\"statements\":[],"
                + "\"occasions\":[],\"laws\":[],"
                + "\"issues\":[{\"code\":\"NO_DATE\",\"message\":\"no date\",\"span\":null}],"
                + "\"extra\":{\"desk\":7},\"model\":\"0123456789ab\"}");
    JsonNode node = new ObjectMapper().readTree(line);
    JsonNode span = node.path("reports").path(0).path("trigger").path("span");
    assertThat(node.path("text").asText().substring(span.get(0).asInt(), span.get(1).asInt()))
        .isEqualTo("visit");
  }

  @Test
  void aRefusalNamesFileAndLine() {
    Issue issue =
        Issue.in(
            new Origin("news.jsonl", OptionalInt.of(3)), IssueCode.BROKEN_JSON_LINE, "not JSON");
    assertThat(ReadingJson.refusal(issue))
        .isEqualTo(
            "{\"file\":\"news.jsonl\",\"line\":3,\"code\":\"BROKEN_JSON_LINE\","
                + "\"message\":\"not JSON\"}");
  }

  private static Reading reading() {
    Article article =
        new ArticleBuilder(TEXT)
            .id(Optional.of("a-1"))
            .outlet(Optional.of("Daily Herald"))
            .language(Optional.of("en"))
            .extra("desk", IntNode.valueOf(7))
            .build();
    Report report =
        new Report(
            "r-1",
            EventType.CONSULT,
            "visit",
            Status.PLANNED,
            quote("visit"),
            List.of(quote("will")),
            List.of(mention("envoy")),
            List.of(mention("Oslo")),
            List.of(),
            List.of(),
            EventTime.unknown("no time is told"),
            List.of(SourceLink.of(SourceLink.Kind.OUTLET, "Daily Herald", Optional.empty())),
            EventScores.CERTAIN,
            CODES,
            true,
            quote(TEXT),
            "0123456789ab");
    return new Reading(
        article,
        Sentences.of(TEXT).all(),
        List.of(report),
        List.of(),
        List.of(),
        List.of(),
        List.of(Issue.of(IssueCode.NO_DATE, "no date")),
        "0123456789ab");
  }

  private static Quote quote(String words) {
    int at = TEXT.indexOf(words);
    return new Quote(new Span(at, at + words.length()), words);
  }

  private static Mention mention(String words) {
    return new Mention(quote(words), 0.8766, new Resolution.Unresolved("not looked up"));
  }
}
