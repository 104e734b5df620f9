package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.codes.Context;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.junit.jupiter.api.Test;

/** PLOVER's records, read back. */
class PloverLinesTest {

  @Test
  void whatIsWrittenReadsBack() throws IOException {
    String sentence = "He said:\n\"Kenya's president\tvisited Portugal.\"";
    EventRow row = Rows.with(Rows.visit(), Rows.source("a1", Rows.DAY, sentence));
    JsonNode record = read(row, DayRule.STATED);
    assertThat(record.get("id").asText()).isEqualTo(row.id());
    assertThat(record.get("date").asText()).isEqualTo("2025-07-02");
    assertThat(record.at("/actor/0/code").asText()).isEqualTo("KEN");
    assertThat(record.at("/recipient/0/sector").asText()).isEqualTo("GOV");
    assertThat(record.at("/recipient/0/other_sector_codes/0").asText()).isEqualTo("MIL");
    assertThat(record.at("/event/0").asText()).isEqualTo("CONSULT");
    assertThat(record.at("/mode/0").asText()).isEqualTo("visit");
    assertThat(record.get("quad_code").asInt()).isEqualTo(1);
    assertThat(record.at("/event_loc/geonameid").asText()).isEqualTo("2267057");
    assertThat(record.at("/text_info/0/text_story").asText()).isEqualTo(sentence);
    assertThat(record.at("/text_info/0/end").asInt()).isEqualTo(10 + sentence.length());
    assertThat(record.at("/cite_info/0/publication").asText()).isEqualTo("Tagus Courier");
  }

  @Test
  void keysAreThoseOfTheManualInItsOrder() throws IOException {
    List<String> keys = keys(read(Rows.visit(), DayRule.STATED));
    assertThat(ExportFormat.PLOVER.columns()).containsSubsequence(keys);
    assertThat(keys).contains("id", "date", "actor", "event");
  }

  @Test
  void aPlannedVisitIsAnAgreementWithoutAnAuxiliaryContext() throws IOException {
    EventRow planned =
        Rows.of(EventType.CONSULT, "visit", Status.PLANNED, Optional.of(Days.on(Rows.DAY)));
    EventRow future =
        new EventRow(
            planned.id(),
            planned.type(),
            planned.mode(),
            planned.status(),
            planned.days(),
            planned.plover(),
            planned.cameo(),
            List.of(Context.FUTURE, Context.DIPLOMATIC),
            planned.actors(),
            planned.recipients(),
            planned.location(),
            planned.outlets(),
            planned.sources());
    JsonNode record = read(future, DayRule.FIRST_REPORT);
    assertThat(record.get("event").toString()).isEqualTo("[\"AGREE\"]");
    assertThat(record.get("context").toString()).isEqualTo("[\"diplomatic\"]");
    assertThat(record.get("date").asText()).isEqualTo("2025-07-03");
    assertThat(record.get("comment").asText()).contains("first report");
  }

  private static List<String> keys(JsonNode record) {
    return record.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static JsonNode read(EventRow row, DayRule rule) throws IOException {
    StringBuilder out = new StringBuilder();
    ExportFormat.PLOVER.write(Stream.of(row), rule, out);
    assertThat(out.toString().lines()).hasSize(1);
    return new ObjectMapper().readTree(out.toString());
  }
}
