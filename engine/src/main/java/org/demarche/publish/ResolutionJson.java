package org.demarche.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification;
import org.demarche.actor.Representation;
import org.demarche.actor.Spell;
import org.demarche.place.Coordinates;
import org.demarche.place.Place;
import org.demarche.place.PlaceAnswer;
import org.demarche.report.EventTime;
import org.demarche.report.Resolution;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeInterval;

/**
 * What mentions stand for, as JSON: {@code who}, {@code when}, {@code where} or {@code unresolved}.
 */
final class ResolutionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResolutionJson() {}

  /** Adds the one key that fits. */
  static ObjectNode put(ObjectNode node, Resolution resolution) {
    if (resolution instanceof Resolution.Who who) {
      ArrayNode all = node.putArray("who");
      who.all().forEach(one -> all.add(who(one)));
    } else if (resolution instanceof Resolution.When when) {
      node.set("when", when(when.expression()));
    } else if (resolution instanceof Resolution.Where where) {
      node.set("where", where(where.answer()));
    } else if (resolution instanceof Resolution.Unresolved not) {
      node.put("unresolved", not.reason());
    }
    return node;
  }

  private static ObjectNode who(Identification one) {
    ObjectNode node = NODES.objectNode();
    if (one instanceof Identification.Identified actor) {
      node.put("id", actor.id());
      node.put("name", actor.name());
      node.put("kind", actor.kind().name());
      common(node, one);
      node.set("office", actor.office().map(ResolutionJson::office).orElse(null));
      node.put("confidence", ReadingJson.rounded(actor.confidence()));
      node.set("for", actor.stands().map(ResolutionJson::principal).orElse(null));
    } else if (one instanceof Identification.Partly partly) {
      node.putNull("id");
      node.put("name", partly.name().orElse(null));
      node.putNull("kind");
      common(node, one);
      node.putNull("office");
      node.putNull("confidence");
      node.set("for", partly.stands().map(ResolutionJson::principal).orElse(null));
    } else {
      node.put("unresolved", one.rule());
    }
    return node;
  }

  private static void common(ObjectNode node, Identification one) {
    node.put("country", one.country().orElse(null));
    ArrayNode sectors = node.putArray("sectors");
    one.sectors().forEach(sectors::add);
    node.put("rule", one.rule());
  }

  private static ObjectNode office(Spell spell) {
    ObjectNode node = NODES.objectNode();
    node.put("office", spell.office());
    node.put("title", spell.title());
    node.put("of", spell.country().orElse(null));
    node.put("from", day(spell.from()));
    node.put("to", day(spell.to()));
    return node;
  }

  private static ObjectNode principal(Representation representation) {
    ObjectNode node = NODES.objectNode();
    node.put("id", representation.id().orElse(null));
    node.put("name", representation.name());
    return node;
  }

  private static ObjectNode when(TimeExpression expression) {
    ObjectNode node = NODES.objectNode();
    node.put("type", expression.type().name());
    node.put("value", expression.value());
    node.put("mod", expression.mod().map(Enum::name).orElse(null));
    interval(node, expression.interval());
    return node.put("reason", expression.reason());
  }

  private static void interval(ObjectNode node, Optional<TimeInterval> interval) {
    node.put("from", day(interval.flatMap(TimeInterval::from)));
    node.put("to", day(interval.flatMap(TimeInterval::to)));
    node.put("granularity", interval.map(i -> i.granularity().name()).orElse(null));
  }

  private static ObjectNode where(PlaceAnswer.Located answer) {
    Place place = answer.place();
    ObjectNode node = NODES.objectNode();
    node.put("id", place.id());
    node.put("name", place.name());
    node.put("kind", place.kind().name());
    node.put("country", place.country().orElse(null));
    node.put("division", place.division().orElse(null));
    node.put("latitude", place.at().map(Coordinates::latitude).orElse(null));
    node.put("longitude", place.at().map(Coordinates::longitude).orElse(null));
    node.put("rule", answer.rule().name());
    node.put("confidence", ReadingJson.rounded(answer.confidence()));
    ArrayNode others = node.putArray("alternatives");
    answer.alternatives().stream().map(Place::id).forEach(others::add);
    return node.put("besides", answer.unresolved().orElse(null));
  }

  /** When an event is. */
  static ObjectNode time(EventTime time) {
    ObjectNode node = NODES.objectNode();
    node.put("basis", time.basis().name());
    interval(node, time.interval());
    return node.put("reason", time.reason());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  /** Ids as an array. */
  static ArrayNode ids(List<String> ids) {
    ArrayNode node = NODES.arrayNode();
    ids.forEach(node::add);
    return node;
  }
}
