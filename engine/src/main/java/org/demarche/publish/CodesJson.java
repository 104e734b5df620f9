package org.demarche.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.codes.CameoCode;
import org.demarche.codes.Codes;
import org.demarche.codes.EvidenceWords;
import org.demarche.codes.FoundContext;
import org.demarche.codes.PloverCode;

/** The codes of a report as JSON. */
final class CodesJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CodesJson() {}

  static ObjectNode of(Codes codes) {
    ObjectNode node = NODES.objectNode();
    node.set("plover", codes.plover().map(CodesJson::plover).orElse(null));
    node.set("cameo", codes.cameo().map(CodesJson::cameo).orElse(null));
    node.put("reason", codes.reason());
    ArrayNode contexts = node.putArray("contexts");
    codes.contexts().forEach(context -> contexts.add(context(context)));
    return node;
  }

  private static ObjectNode plover(PloverCode code) {
    ObjectNode node = NODES.objectNode();
    node.put("type", code.type().name());
    node.put("mode", code.mode());
    node.put("quad", code.quad().code());
    return node.put("score", code.score());
  }

  private static ObjectNode cameo(CameoCode code) {
    ObjectNode node = NODES.objectNode();
    node.put("code", code.code());
    node.put("name", code.name());
    node.put("goldstein", code.goldstein());
    return node.put("basis", code.basis());
  }

  private static ObjectNode context(FoundContext context) {
    ObjectNode node = NODES.objectNode();
    node.put("context", context.context().code());
    node.put("basis", context.basis());
    ArrayNode evidence = node.putArray("evidence");
    for (EvidenceWords words : context.evidence()) {
      ObjectNode one = NODES.objectNode();
      one.set("span", ReadingJson.span(words.span()));
      evidence.add(one.put("text", words.text()));
    }
    return node;
  }
}
