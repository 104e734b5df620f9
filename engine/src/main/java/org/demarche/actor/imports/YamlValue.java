package org.demarche.actor.imports;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows its line; texts and dates are as they are written. */
record YamlValue(Node node, int firstLine) {

  /** Line in the file, from 1. */
  int line() {
    return firstLine + node.getStartMark().getLine();
  }

  /** The value of a key, if this is a mapping that has it. */
  Optional<YamlValue> get(String key) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return Optional.of(new YamlValue(tuple.getValueNode(), firstLine));
        }
      }
    }
    return Optional.empty();
  }

  /** The text of a key; empty if it is absent, blank or no text. */
  Optional<String> text(String key) {
    return get(key)
        .map(YamlValue::node)
        .filter(ScalarNode.class::isInstance)
        .map(n -> ((ScalarNode) n).getValue().strip())
        .filter(t -> !t.isEmpty());
  }

  /** The items of a key; none if it is no list. */
  List<YamlValue> items(String key) {
    return get(key)
        .map(YamlValue::node)
        .filter(SequenceNode.class::isInstance)
        .map(n -> ((SequenceNode) n).getValue())
        .orElse(List.of())
        .stream()
        .map(n -> new YamlValue(n, firstLine))
        .toList();
  }
}
