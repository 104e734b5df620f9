package org.demarche.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarche.actor.Citation;
import org.demarche.actor.Occasion;
import org.demarche.article.Article;
import org.demarche.issue.Issue;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Saying;
import org.demarche.report.SourceLink;
import org.demarche.text.Span;

/**
 * A reading as one line of JSON: article, sentences, reports, issues. Every key is always there, in
 * the same order; what is unknown is null. Spans are {@code [start, end)} in UTF-16 units into the
 * {@code text} beside them. Where the article came from is left out, so that the line depends on
 * the article alone.
 */
public final class ReadingJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double ROUND = 1000;

  private ReadingJson() {}

  /** One line, without its line end. */
  public static String line(Reading reading) {
    Article article = reading.article();
    ObjectNode root = NODES.objectNode();
    root.put("id", article.id());
    root.put("outlet", article.outlet().orElse(null));
    root.put("url", article.url().orElse(null));
    root.put("title", article.title().orElse(null));
    root.put("date", article.published().map(p -> p.date().toString()).orElse(null));
    root.put("date_basis", article.published().map(p -> p.basis().name()).orElse(null));
    root.put("language", article.language().orElse(null));
    root.put("text", article.text());
    ArrayNode sentences = root.putArray("sentences");
    reading.sentences().forEach(sentence -> sentences.add(span(sentence.span())));
    ArrayNode reports = root.putArray("reports");
    reading.reports().forEach(report -> reports.add(report(report)));
    ArrayNode statements = root.putArray("statements");
    reading.sayings().forEach(saying -> statements.add(saying(saying)));
    ArrayNode occasions = root.putArray("occasions");
    reading.occasions().forEach(o -> occasions.add(occasion(o, article.text())));
    ArrayNode laws = root.putArray("laws");
    reading.citations().forEach(c -> laws.add(law(c, article.text())));
    ArrayNode issues = root.putArray("issues");
    reading.issues().forEach(issue -> issues.add(issue(issue)));
    ObjectNode extra = root.putObject("extra");
    article.extras().forEach(extra::set);
    root.put("model", reading.modelDigest());
    return write(root);
  }

  private static ObjectNode report(Report report) {
    ObjectNode node = NODES.objectNode();
    node.put("id", report.id());
    node.put("type", report.type().name());
    node.put("mode", report.mode());
    node.put("status", report.status().name());
    node.set("trigger", quote(report.trigger()));
    ArrayNode cues = node.putArray("cues");
    report.cues().forEach(cue -> cues.add(quote(cue)));
    node.set("actors", mentions(report.actors()));
    node.set("recipients", mentions(report.recipients()));
    node.set("places", mentions(report.places()));
    node.set("times", mentions(report.times()));
    node.set("time", ResolutionJson.time(report.time()));
    ArrayNode sources = node.putArray("sources");
    report.sources().forEach(link -> sources.add(source(link)));
    ObjectNode scores = node.putObject("scores");
    scores.put("trigger", rounded(report.scores().trigger()));
    scores.put("type", rounded(report.scores().type()));
    scores.put("mode", rounded(report.scores().mode()));
    scores.put("status", rounded(report.scores().status()));
    node.set("codes", CodesJson.of(report.codes()));
    node.put("main", report.isMain());
    node.set("evidence", quote(report.evidence()));
    return node;
  }

  private static ObjectNode source(SourceLink link) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", link.kind().name());
    node.put("name", link.name());
    node.set("mention", link.mention().map(ReadingJson::mention).orElse(null));
    node.put("medium", link.medium().map(m -> m.kind().name()).orElse(null));
    return node;
  }

  private static ObjectNode saying(Saying saying) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", saying.statement().kind().name());
    node.put("act", saying.statement().act().name());
    node.put("negated", saying.statement().isNegated());
    ArrayNode words = node.putArray("words");
    saying.words().forEach(quote -> words.add(quote(quote)));
    node.set("speaker", saying.speaker().map(ReadingJson::mention).orElse(null));
    node.set("addressee", saying.addressee().map(ReadingJson::mention).orElse(null));
    node.put("medium", saying.medium().map(m -> m.kind().name()).orElse(null));
    node.set("outlet", saying.outlet().map(ReadingJson::mention).orElse(null));
    node.set("time", ResolutionJson.time(saying.time()));
    node.set("topics", ResolutionJson.ids(saying.topics()));
    return node.put("rule", saying.statement().rule());
  }

  private static ObjectNode occasion(Occasion occasion, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("id", occasion.id());
    node.put("series", occasion.series());
    node.put("kind", occasion.kind().name());
    node.put("name", occasion.name());
    node.put("session", occasion.session().orElse(null));
    node.set("parties", ResolutionJson.ids(occasion.parties()));
    node.put("rule", occasion.rule());
    node.set("quote", quote(Quote.of(occasion.span(), text)));
    return node;
  }

  private static ObjectNode law(Citation citation, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("id", citation.law().id());
    node.put("name", citation.law().name());
    node.put("country", citation.law().country().orElse(null));
    ArrayNode quotes = node.putArray("quotes");
    citation.spans().forEach(span -> quotes.add(quote(Quote.of(span, text))));
    return node;
  }

  private static ArrayNode mentions(List<Mention> mentions) {
    ArrayNode nodes = NODES.arrayNode();
    mentions.forEach(mention -> nodes.add(mention(mention)));
    return nodes;
  }

  private static ObjectNode mention(Mention mention) {
    ObjectNode node = quote(mention.quote()).put("score", rounded(mention.score()));
    return ResolutionJson.put(node, mention.resolution());
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode node = NODES.objectNode();
    node.set("span", span(quote.span()));
    return node.put("text", quote.text());
  }

  private static ObjectNode issue(Issue issue) {
    ObjectNode node = NODES.objectNode();
    node.put("code", issue.code().name());
    node.put("message", issue.message());
    node.set("span", issue.span().map(ReadingJson::span).orElse(null));
    return node;
  }

  /** An input that was refused, as one line: where it stands and why. */
  public static String refusal(Issue issue) {
    ObjectNode node = NODES.objectNode();
    node.put("file", issue.origin().map(origin -> origin.file()).orElse(null));
    issue.origin().ifPresent(origin -> origin.line().ifPresent(line -> node.put("line", line)));
    node.put("code", issue.code().name());
    node.put("message", issue.message());
    return write(node);
  }

  static ArrayNode span(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }

  /** Thousandths: more figures say nothing and differ between processors. */
  static double rounded(double score) {
    return Math.round(score * ROUND) / ROUND;
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always writes", e);
    }
  }
}
