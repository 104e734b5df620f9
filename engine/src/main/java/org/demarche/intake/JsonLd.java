package org.demarche.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The description of its article that a page carries for search engines (schema.org JSON-LD). */
final class JsonLd {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_NODES = 5_000;
  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report)$");

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first article described; every field is empty when there is none. */
  static JsonLd of(Element root) {
    JsonNode fallback = JSON.missingNode();
    for (Element script : root.select("script[type*=ld+json]")) {
      Optional<JsonNode> tree = parse(script.data());
      JsonNode found = tree.map(JsonLd::findArticle).orElse(JSON.missingNode());
      if (found.has("articleBody") || found.has("datePublished")) {
        return new JsonLd(found);
      }
      fallback = fallback.isMissingNode() ? found : fallback;
    }
    return new JsonLd(fallback);
  }

  /** A text field, or the {@code name} of the thing or of the first of the things it holds. */
  Optional<String> text(String field) {
    JsonNode value = article.path(field);
    if (value.isArray()) {
      value = value.path(0);
    }
    if (value.isObject()) {
      value = value.path("name");
    }
    String text = value.isTextual() ? value.asText().strip() : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A page may carry broken JSON for others; it then simply does not describe itself. */
  private static Optional<JsonNode> parse(String data) {
    try {
      return Optional.of(JSON.readTree(data.replaceAll("<!\\[CDATA\\[|\\]\\]>", "")));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static JsonNode findArticle(JsonNode tree) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(tree);
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(open::add);
    }
    return JSON.missingNode();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (ARTICLE.matcher(one.asText()).matches()) {
          return true;
        }
      }
    }
    return ARTICLE.matcher(type.asText()).matches();
  }
}
