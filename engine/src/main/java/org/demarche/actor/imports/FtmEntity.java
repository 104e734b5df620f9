package org.demarche.actor.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.issue.Origin;

/**
 * An entity of followthemoney.
 *
 * @param id within its data set
 * @param schema such as {@code Person}
 * @param node the whole object
 * @param origin file and line
 */
record FtmEntity(String id, String schema, JsonNode node, Origin origin) {

  /** All values of a property, in their order; those that are entities by their id. */
  List<String> all(String property) {
    List<String> values = new ArrayList<>();
    JsonNode found = node.path("properties").path(property);
    if (found.isTextual()) {
      values.add(found.asText().strip());
    }
    for (JsonNode value : found) {
      String text = value.isObject() ? value.path("id").asText("") : value.asText("");
      if (!text.isBlank()) {
        values.add(text.strip());
      }
    }
    return values;
  }

  Optional<String> one(String property) {
    return all(property).stream().findFirst();
  }
}
