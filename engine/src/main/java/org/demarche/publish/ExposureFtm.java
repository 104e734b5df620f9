package org.demarche.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.article.ContentId;
import org.demarche.exposure.Evidence;
import org.demarche.exposure.Exposure;
import org.demarche.exposure.Signal;

/**
 * Measures that articles report, as entities of the followthemoney model: one {@code PublicBody}
 * for the country and one {@code Sanction} a report of a measure. An exposure without a reported
 * measure has no {@code Sanction}: to be exposed is not to be sanctioned. The status always says
 * that it is reported.
 */
public final class ExposureFtm {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExposureFtm() {}

  /** The lines, one entity each; none if no measure is reported. */
  public static List<String> lines(Exposure exposure) {
    List<Signal> measures =
        exposure.signals().stream().filter(s -> s.kind() == Signal.Kind.MEASURE).toList();
    List<String> lines = new ArrayList<>();
    if (measures.isEmpty()) {
      return lines;
    }
    String subject = "demarche-" + exposure.subject().country().toLowerCase(Locale.ROOT);
    ObjectNode body = entity(subject, "PublicBody");
    ObjectNode about = body.putObject("properties");
    put(about, "name", exposure.subject().name());
    put(about, "country", exposure.subject().country().toLowerCase(Locale.ROOT));
    lines.add(ExposureJson.write(body));
    for (Signal measure : measures) {
      lines.add(ExposureJson.write(sanction(exposure, subject, measure)));
    }
    return lines;
  }

  private static ObjectNode sanction(Exposure exposure, String subject, Signal measure) {
    Evidence.Words words = measure.words();
    String id =
        ContentId.of(
            List.of("sanction", exposure.regime().id(), subject, words.report(), words.article()));
    ObjectNode node = entity("demarche-" + id, "Sanction");
    ObjectNode p = node.putObject("properties");
    put(p, "entity", subject);
    put(p, "program", exposure.regime().statute() + ", " + exposure.regime().provision());
    exposure.regime().programme().ifPresent(key -> put(p, "programId", key));
    put(p, "country", exposure.regime().issuer().toLowerCase(Locale.ROOT));
    put(p, "provisions", exposure.regime().citation());
    put(p, "status", "reported");
    measure
        .days()
        .flatMap(days -> days.from())
        .ifPresent(day -> put(p, "startDate", day.toString()));
    put(p, "summary", words.quote().text());
    words.published().ifPresent(day -> put(p, "date", day.toString()));
    put(p, "recordId", exposure.id());
    return node;
  }

  private static ObjectNode entity(String id, String schema) {
    return NODES.objectNode().put("id", id).put("schema", schema);
  }

  private static void put(ObjectNode properties, String key, String value) {
    properties.putArray(key).add(value);
  }
}
