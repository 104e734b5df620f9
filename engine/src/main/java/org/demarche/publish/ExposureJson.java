package org.demarche.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.exposure.Evidence;
import org.demarche.exposure.Exposure;
import org.demarche.exposure.Finding;
import org.demarche.exposure.Moment;
import org.demarche.exposure.Signal;
import org.demarche.regime.Regime;
import org.demarche.report.SourceLink;
import org.demarche.text.Span;

/**
 * An exposure as one line of JSON. Every key is always there, in the same order; what is unknown is
 * null. Spans are {@code [start, end)} in UTF-16 units into the text of the article beside them.
 */
public final class ExposureJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExposureJson() {}

  /** One line, without its line end. */
  public static String line(Exposure exposure) {
    ObjectNode root = NODES.objectNode();
    root.put("id", exposure.id());
    root.set("regime", regime(exposure.regime()));
    ObjectNode subject = root.putObject("subject");
    subject.put("country", exposure.subject().country());
    subject.put("name", exposure.subject().name());
    root.put("level", exposure.level().name());
    root.put("as_of", day(exposure.asOf()));
    ArrayNode elements = root.putArray("elements");
    exposure.findings().forEach(finding -> elements.add(finding(finding)));
    ArrayNode signals = root.putArray("signals");
    exposure.signals().forEach(signal -> signals.add(signal(signal)));
    ArrayNode history = root.putArray("history");
    exposure.history().forEach(moment -> history.add(moment(moment)));
    ArrayNode outlets = root.putArray("outlets");
    exposure.outlets().forEach(outlets::add);
    root.put("articles_of_unknown_outlet", exposure.unnamed());
    return write(root);
  }

  private static ObjectNode regime(Regime regime) {
    ObjectNode node = NODES.objectNode();
    node.put("id", regime.id());
    node.put("title", regime.title());
    node.put("statute", regime.statute());
    node.put("citation", regime.citation());
    node.put("provision", regime.provision());
    node.put("programme", regime.programme().orElse(null));
    node.put("effective", regime.dates().effective().toString());
    node.put("sunset", day(regime.dates().sunset()));
    return node.put("checked", regime.isChecked());
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("id", finding.element().id());
    node.put("kind", finding.element().kind().name());
    node.put("text", finding.element().text());
    node.put("unsure", finding.element().unsure().orElse(null));
    node.put("outcome", finding.outcome().name());
    node.put("reason", finding.reason());
    ArrayNode evidence = node.putArray("evidence");
    finding.evidence().forEach(one -> evidence.add(evidence(one)));
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    if (evidence instanceof Evidence.Words words) {
      return words(words);
    }
    Evidence.Row row = (Evidence.Row) evidence;
    ObjectNode node = NODES.objectNode();
    node.put("shows", row.shows());
    node.put("row", row.file());
    node.put("name", row.name());
    node.put("authority", row.authority().orElse(null));
    node.put("from", day(row.from()));
    return node.put("until", day(row.until()));
  }

  private static ObjectNode words(Evidence.Words words) {
    ObjectNode node = NODES.objectNode();
    node.put("shows", words.shows());
    node.put("article", words.article());
    node.put("published", day(words.published()));
    node.put("report", words.report());
    node.put("status", words.status().name());
    Span span = words.quote().span();
    node.set("span", NODES.arrayNode().add(span.start()).add(span.end()));
    node.put("text", words.quote().text());
    node.set("sources", sources(words.sources()));
    return node;
  }

  private static ArrayNode sources(List<SourceLink> links) {
    ArrayNode sources = NODES.arrayNode();
    for (SourceLink link : links) {
      sources.addObject().put("kind", link.kind().name()).put("name", link.name());
    }
    return sources;
  }

  private static ObjectNode signal(Signal signal) {
    ObjectNode node = NODES.objectNode().put("kind", signal.kind().name());
    return node.setAll(words(signal.words()));
  }

  private static ObjectNode moment(Moment moment) {
    ObjectNode node = NODES.objectNode().put("what", moment.what());
    node.put("from", day(moment.days().flatMap(days -> days.from())));
    node.put("to", day(moment.days().flatMap(days -> days.to())));
    return node.setAll(words(moment.words()));
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always writes", e);
    }
  }
}
