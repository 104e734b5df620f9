package org.demarche.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.demarche.codes.Context;
import org.demarche.place.PlaceKind;

/**
 * PLOVER's records as JSON lines (manual, draft 0.8, section on the record). Keys are in the
 * manual's order; what is unknown is absent, as optional fields are there.
 */
record PloverLines(CountryCodes countries) implements Layout {

  static final List<String> KEYS =
      List.of(
          "id",
          "has_event",
          "date",
          "enddate",
          "actor",
          "recipient",
          "event",
          "event_loc",
          "event_text",
          "quad_code",
          "event_scale",
          "mode",
          "context",
          "link",
          "text",
          "text_info",
          "cite_info",
          "coder",
          "comment");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public boolean needsCameo() {
    return false;
  }

  @Override
  public boolean hasEndDate() {
    return true;
  }

  @Override
  public List<String> lines(DatedEvent event) {
    EventRow row = event.row();
    SourceRow first = row.first();
    ObjectNode node = NODES.objectNode();
    node.put("id", row.id());
    node.put("has_event", true);
    node.put("date", event.days().from().toString());
    if (event.days().to().isAfter(event.days().from())) {
      node.put("enddate", event.days().to().toString());
    }
    entities(node.putArray("actor"), event.actors());
    entities(node.putArray("recipient"), event.recipients());
    node.putArray("event").add(event.code().type().name());
    row.location().ifPresent(at -> node.set("event_loc", location(at)));
    node.put("event_text", first.sentence());
    node.put("quad_code", event.code().quad().code());
    node.put("event_scale", event.code().score());
    ArrayNode mode = node.putArray("mode");
    if (!event.code().mode().isEmpty()) {
      mode.add(event.code().mode());
    }
    event.contexts().stream().map(Context::code).forEach(node.putArray("context")::add);
    first.url().ifPresent(url -> node.put("link", url));
    node.put("text", first.sentence());
    texts(node.putArray("text_info"), row.sources());
    citations(node.putArray("cite_info"), row.sources());
    node.put("coder", "Demarche");
    if (event.isReportDay()) {
      node.put("comment", "date is that of the first report; no text tells the day of the event");
    }
    return List.of(write(node));
  }

  private void entities(ArrayNode list, List<Participant> participants) {
    for (Participant participant : participants) {
      ObjectNode node = list.addObject();
      participant.country().map(countries::plover).ifPresent(code -> node.put("code", code));
      List<String> sectors = participant.sectors();
      if (!sectors.isEmpty()) {
        node.put("sector", sectors.get(0));
        node.put("sector_code", sectors.get(0));
        ArrayNode others = node.putArray("other_sector_codes");
        sectors.subList(1, sectors.size()).forEach(others::add);
      }
      node.put("entity_text", participant.words().orElse(participant.name()));
      node.put("entity_name", participant.name());
      participant.title().ifPresent(title -> node.put("office", title));
      participant.id().ifPresent(id -> node.put("identifier_id", id));
    }
  }

  private ObjectNode location(Location at) {
    ObjectNode node = NODES.objectNode();
    at.words().ifPresent(words -> node.put("extracted_place", words));
    node.put("resolved_place", at.name());
    at.geonames().ifPresent(id -> node.put("geonameid", id));
    at.at().ifPresent(c -> node.put("lat", c.latitude()).put("lon", c.longitude()));
    if (at.is(PlaceKind.CITY)) {
      node.put("city", at.name());
    }
    at.divisionName().ifPresent(name -> node.put("province", name));
    at.countryName().ifPresent(name -> node.put("country", name));
    at.country().map(countries::plover).ifPresent(code -> node.put("country_code", code));
    return node;
  }

  private static void texts(ArrayNode list, List<SourceRow> sources) {
    for (int i = 0; i < sources.size(); i++) {
      ObjectNode node = list.addObject();
      node.put("sequence", i + 1);
      node.put("start", sources.get(i).evidence().start());
      node.put("end", sources.get(i).evidence().end());
      node.put("text_story", sources.get(i).sentence());
    }
  }

  private static void citations(ArrayNode list, List<SourceRow> sources) {
    for (SourceRow source : sources) {
      ObjectNode node = list.addObject();
      node.put("citation", source.citation());
      source.url().ifPresent(url -> node.put("url", url));
      source.title().ifPresent(title -> node.put("title", title));
      source.language().ifPresent(language -> node.put("language", language));
      source.outlet().ifPresent(outlet -> node.put("publication", outlet));
      node.put("codebook", "PLOVER");
      node.put("version", "0.8");
    }
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always writes", e);
    }
  }
}
