package org.demarche.actor.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.issue.Origin;
import org.demarche.knowledge.KnowledgeException;

/** Reads entities of followthemoney that tell of actors and their offices. */
final class FtmReader {
  static final Set<String> ACTORS =
      Set.of("Person", "LegalEntity", "Organization", "PublicBody", "Company");
  private static final Set<String> OFFICES = Set.of("Position", "Occupancy");

  private final ObjectMapper json = new ObjectMapper();
  private final Origin file;
  private final Findings findings;

  FtmReader(Path file, Findings findings) {
    this.file = Origin.of(file.toString());
    this.findings = findings;
  }

  List<FtmEntity> read(BufferedReader in) throws IOException {
    List<FtmEntity> entities = new ArrayList<>();
    int number = 0;
    int sound = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Origin at = file.atLine(number);
      try {
        JsonNode node = json.readTree(line);
        String id = node.path("id").asText("");
        String schema = node.path("schema").asText("");
        if (id.isBlank() || schema.isBlank() || !node.path("properties").isObject()) {
          findings.broken(at, "expected an object with id, schema and properties, found others");
          continue;
        }
        sound++;
        if (ACTORS.contains(schema) || OFFICES.contains(schema)) {
          entities.add(new FtmEntity(id, schema, node, at));
        } else {
          findings.passedOver(at, "entities of the schema " + schema + " are no actors; left out");
        }
      } catch (JsonProcessingException e) {
        findings.broken(at, "expected a JSON object on the line, found " + e.getOriginalMessage());
      }
    }
    if (sound == 0) {
      throw new KnowledgeException(
          file.file(),
          1,
          "expected followthemoney entities, a JSON object a line, found none: name entities.ftm.json");
    }
    return entities;
  }
}
