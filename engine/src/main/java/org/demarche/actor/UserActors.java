package org.demarche.actor;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the user's own actors: a list {@code actors} of the columns that the shipped tables have,
 * and a list {@code offices} in each. Every value is checked as those of the tables are.
 */
final class UserActors {
  private static final List<String> ACTOR =
      List.of("id", "kind", "country", "sectors", "name", "aliases", "from", "to", "basis");
  private static final List<String> OFFICE =
      List.of("office", "country", "title", "sectors", "from", "to", "shared", "basis");

  /** Code points of a file; an imported dictionary has millions, a hundred millions is no list. */
  private static final int LONGEST = 100_000_000;

  private final String file;
  private final Codes codes;
  private final Offices offices;
  private final UnaryOperator<String> nameOf;

  UserActors(Path yaml, Codes codes, Offices offices, UnaryOperator<String> nameOf) {
    this.file = yaml.toString();
    this.codes = codes;
    this.offices = offices;
    this.nameOf = nameOf;
  }

  List<Actor> read(Path yaml) throws IOException {
    Node root;
    try (Reader in = Files.newBufferedReader(yaml, StandardCharsets.UTF_8)) {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(LONGEST);
      root = new Yaml(options).compose(in);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new KnowledgeException(file, line, "this is not YAML: " + e.getProblem());
    }
    if (root == null) {
      throw new KnowledgeException(file, 1, "the file is empty: write a list \"actors\"");
    }
    Map<String, Node> top = fields(root, Set.of("actors"));
    List<Actor> actors = new ArrayList<>();
    List<List<DatedSpell>> spells = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Node node : items(top.get("actors"), root)) {
      Map<String, Node> fields = fields(node, withOffices());
      ActorRow row = ActorRow.read(line(node, fields, ACTOR, Map.of("kind", "person")), codes);
      Integer before = lines.put(row.id(), lineOf(node));
      if (before != null) {
        throw wrong(
            node, "the id " + row.id() + " is taken by line " + before + ": choose another");
      }
      List<DatedSpell> held = new ArrayList<>();
      if (fields.containsKey("offices")) {
        for (Node office : items(fields.get("offices"), node)) {
          held.add(spell(office, row));
        }
      }
      spells.add(held);
      actors.add(row.with(ActorTables.inOrder(held)));
    }
    SpellCheck.check(spells, offices);
    return actors;
  }

  private static Set<String> withOffices() {
    List<String> keys = new ArrayList<>(ACTOR);
    keys.add("offices");
    return Set.copyOf(keys);
  }

  private DatedSpell spell(Node node, ActorRow actor) {
    List<String> columns = new ArrayList<>(List.of("actor"));
    columns.addAll(OFFICE);
    Map<String, Node> fields = fields(node, Set.copyOf(OFFICE));
    DataFile.Row line = line(node, fields, columns, Map.of("actor", actor.id()));
    return SpellRow.read(line, actor, offices, codes, nameOf);
  }

  private DataFile.Row line(
      Node node, Map<String, Node> fields, List<String> columns, Map<String, String> defaults) {
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      String key = columns.get(i);
      Node value = fields.get(key);
      values[i] = value == null ? defaults.getOrDefault(key, "-") : text(value);
      if (values[i].equals("-") && Set.of("id", "name", "office").contains(key)) {
        throw wrong(node, "\"" + key + "\" is missing: every actor and office needs one");
      }
      if (values[i].equals("-") && key.equals("basis")) {
        values[i] = file;
      }
    }
    return new DataFile.Row(file, lineOf(node), List.of(values));
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank() ? "-" : scalar.getValue().strip();
    }
    List<String> parts = new ArrayList<>();
    for (Node item : items(node, node)) {
      if (!(item instanceof ScalarNode scalar) || scalar.getValue().contains("|")) {
        throw wrong(item, "expected a plain text without \"|\"");
      }
      parts.add(scalar.getValue().strip());
    }
    return parts.isEmpty() ? "-" : String.join("|", parts);
  }

  private List<Node> items(Node node, Node parent) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    throw wrong(node == null ? parent : node, "expected a list, each item after a dash");
  }

  private Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, "expected keys with values, of " + sorted(known));
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        throw wrong(tuple.getKeyNode(), "unknown key \"" + key + "\": use one of " + sorted(known));
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), "the key \"" + key + "\" is here twice: delete one");
      }
    }
    return fields;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private KnowledgeException wrong(Node node, String message) {
    return new KnowledgeException(file, lineOf(node), message);
  }
}
