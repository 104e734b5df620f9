package org.demarche.regime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.knowledge.KnowledgeException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a YAML file of which all keys are known; what is wrong is told with file and line. */
final class YamlMap {

  private static final int CLOSE = 3;

  private final String file;
  private final Node node;
  private final Map<String, Node> values = new HashMap<>();

  YamlMap(String file, Node node, Set<String> known) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, "expected keys with values, of " + new TreeSet<>(known));
    }
    for (NodeTuple tuple : map.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        throw wrong(keyNode, "unknown key \"" + key + "\": " + advice(key, known));
      }
      if (values.put(key, tuple.getValueNode()) != null) {
        throw wrong(keyNode, "the key \"" + key + "\" is here twice: delete one");
      }
    }
  }

  private static String advice(String key, Set<String> known) {
    return known.stream()
        .sorted()
        .filter(one -> Distance.between(one, key) < CLOSE)
        .findFirst()
        .map(one -> "did you mean \"" + one + "\"?")
        .orElse("use one of " + new TreeSet<>(known));
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    return optional(key).orElseThrow(() -> wrong(node, "\"" + key + "\" is missing"));
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(values.get(key)).map(this::scalar);
  }

  private String scalar(Node value) {
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong(value, "expected a plain text that is not blank");
  }

  LocalDate date(String key) {
    return optionalDate(key).orElseThrow(() -> wrong(node, "\"" + key + "\" is missing"));
  }

  Optional<LocalDate> optionalDate(String key) {
    Optional<String> written = optional(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(key, "expected a day YYYY-MM-DD, found \"" + written.get() + "\"");
    }
  }

  boolean yesOrNo(String key, boolean otherwise) {
    Optional<String> written = optional(key);
    return switch (written.orElse(otherwise ? "yes" : "no")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw wrong(key, "expected yes or no, found \"" + written.orElse("") + "\"");
    };
  }

  /** A list of texts; absent is empty. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      String text = scalar(item);
      if (texts.contains(text)) {
        throw wrong(item, "\"" + text + "\" is in the list twice: delete one");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A list of maps; absent is empty. */
  List<YamlMap> maps(String key, Set<String> known) {
    return items(key).stream().map(item -> new YamlMap(file, item, known)).toList();
  }

  YamlMap map(String key, Set<String> known) {
    if (!has(key)) {
      throw wrong(node, "\"" + key + "\" is missing");
    }
    return new YamlMap(file, values.get(key), known);
  }

  private List<Node> items(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    throw wrong(value, "expected a list, each item after a dash");
  }

  KnowledgeException wrong(String key, String message) {
    return wrong(values.getOrDefault(key, node), message);
  }

  KnowledgeException wrong(String message) {
    return wrong(node, message);
  }

  private KnowledgeException wrong(Node at, String message) {
    return new KnowledgeException(file, at.getStartMark().getLine() + 1, message);
  }
}
