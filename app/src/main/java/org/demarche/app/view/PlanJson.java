package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;
import org.demarche.ledger.Step;
import org.demarche.time.TimeInterval;

/** A plan with its history as one line of JSON; every key is always there. */
public final class PlanJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlanJson() {}

  /** One line, without its line end. */
  public static String line(Plan plan) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", plan.id());
    node.put("kind", plan.kind());
    node.put("state", plan.state().name());
    ArrayNode parties = node.putArray("parties");
    for (Party p : plan.parties()) {
      ObjectNode party = parties.addObject();
      party.put("id", p.id().orElse(null));
      party.put("name", p.name());
      party.put("kind", p.kind().map(Enum::name).orElse(null));
      party.put("country", p.country().orElse(null));
      party.put("for", p.standsFor().orElse(null));
    }
    node.put("place", plan.place().map(s -> s.name()).orElse(null));
    put(node, plan.window());
    ArrayNode steps = node.putArray("steps");
    for (Step s : plan.steps()) {
      ObjectNode step = steps.addObject();
      step.put("on", s.on().toString());
      step.put("state", s.state().name());
      put(step, s.window());
      step.put("report", s.report().orElse(null));
      step.put("sentence", s.sentence().orElse(null));
      step.put("source", s.source().orElse(null));
      step.put("reason", s.reason());
    }
    plan.reports().forEach(node.putArray("reports")::add);
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("nodes can always be written", e);
    }
  }

  private static void put(ObjectNode node, Optional<TimeInterval> window) {
    node.put("from", window.flatMap(TimeInterval::from).map(LocalDate::toString).orElse(null));
    node.put("to", window.flatMap(TimeInterval::to).map(LocalDate::toString).orElse(null));
  }
}
