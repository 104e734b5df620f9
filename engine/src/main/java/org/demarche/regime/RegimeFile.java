package org.demarche.regime;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.knowledge.KnowledgeException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one regime. Unknown keys and values are errors; docs/exposure.md describes the keys. */
final class RegimeFile {

  private static final Set<String> TOP =
      Set.of(
          "id",
          "title",
          "statute",
          "citation",
          "provision",
          "names",
          "issuer",
          "programme",
          "dates",
          "targets",
          "elements",
          "measures",
          "waivers",
          "exceptions",
          "persons",
          "sources",
          "checked");
  private static final Set<String> DATES = Set.of("enacted", "effective", "sunset", "amended");
  private static final Set<String> MEASURES = Set.of("at-least", "menu");
  private static final Set<String> PERSON =
      Set.of("id", "name", "aliases", "country", "sector", "authority", "listed", "delisted");

  private final String file;

  RegimeFile(String file) {
    this.file = file;
  }

  /**
   * Reads {@code in}.
   *
   * @throws KnowledgeException if a line is wrong: names file and line
   */
  Regime read(Reader in) throws IOException {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(in);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new KnowledgeException(file, line, "this is not YAML: " + e.getProblem());
    }
    if (root == null) {
      throw new KnowledgeException(file, 1, "the file is empty: write a regime");
    }
    YamlMap top = new YamlMap(file, root, TOP);
    Set<String> targets = countries(top, "targets");
    if (targets.isEmpty()) {
      throw top.wrong("\"targets\" is missing: name at least one country");
    }
    try {
      return new Regime(
          top.text("id"),
          top.text("title"),
          top.text("statute"),
          top.text("citation"),
          top.text("provision"),
          top.texts("names"),
          top.text("issuer"),
          top.optional("programme"),
          dates(top.map("dates", DATES)),
          targets,
          elements(top),
          measures(top.map("measures", MEASURES)),
          top.texts("waivers"),
          top.texts("exceptions"),
          persons(top),
          top.texts("sources"),
          top.yesOrNo("checked", false),
          file);
    } catch (IllegalArgumentException e) {
      throw top.wrong(e.getMessage());
    }
  }

  private static RegimeDates dates(YamlMap map) {
    List<RegimeDates.Amendment> amended =
        map.maps("amended", Set.of("on", "by")).stream()
            .map(one -> new RegimeDates.Amendment(one.date("on"), one.text("by")))
            .toList();
    return checked(
        map,
        one ->
            new RegimeDates(
                one.optionalDate("enacted"),
                one.date("effective"),
                one.optionalDate("sunset"),
                amended));
  }

  private static Measures measures(YamlMap map) {
    String written = map.optional("at-least").orElse("0");
    if (!written.matches("[0-9]{1,3}")) {
      throw map.wrong("at-least", "expected a number, found \"" + written + "\"");
    }
    return checked(map, one -> new Measures(Integer.parseInt(written), one.texts("menu")));
  }

  private static List<ListedPerson> persons(YamlMap top) {
    List<ListedPerson> persons = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap map : top.maps("persons", PERSON)) {
      ListedPerson person =
          checked(
              map,
              one ->
                  new ListedPerson(
                      one.text("id"),
                      one.text("name"),
                      one.texts("aliases"),
                      country(one, "country", one.text("country")),
                      one.text("sector"),
                      one.text("authority"),
                      one.optionalDate("listed"),
                      one.optionalDate("delisted"),
                      one.line()));
      if (!ids.add(person.id())) {
        throw map.wrong("id", "the id " + person.id() + " is taken: choose another");
      }
      persons.add(person);
    }
    return persons;
  }

  private static List<Element> elements(YamlMap top) {
    Set<String> ids = new HashSet<>();
    List<Element> elements = new ArrayList<>();
    for (YamlMap map : top.maps("elements", ElementYaml.KEYS)) {
      Element element = ElementYaml.read(map);
      if (!ids.add(element.id())) {
        throw map.wrong("id", "the id " + element.id() + " is taken: choose another");
      }
      elements.add(element);
    }
    return elements;
  }

  static Set<String> countries(YamlMap map, String key) {
    List<String> codes = map.texts(key);
    codes.forEach(code -> country(map, key, code));
    return Set.copyOf(codes);
  }

  private static String country(YamlMap map, String key, String code) {
    if (!code.matches("[A-Z]{3}")) {
      throw map.wrong(key, "expected a country as ISO 3166 alpha-3, found \"" + code + "\"");
    }
    return code;
  }

  private static <T> T checked(YamlMap map, Function<YamlMap, T> make) {
    try {
      return make.apply(map);
    } catch (IllegalArgumentException e) {
      throw map.wrong(e.getMessage());
    }
  }

  static <E extends Enum<E>> E one(
      YamlMap map, String key, String written, Class<E> of, Function<E, String> name) {
    List<E> all = List.of(of.getEnumConstants());
    return all.stream()
        .filter(value -> name.apply(value).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                map.wrong(
                    key,
                    "expected one of "
                        + Stream.of(of.getEnumConstants()).map(name).toList()
                        + ", found \""
                        + written
                        + "\""));
  }
}
