package org.demarche.regime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads one element of a regime's file; a key that its kind does not use is an error. */
final class ElementYaml {

  static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "text",
          "unsure",
          "accepts",
          "countries",
          "acts",
          "unclear-acts",
          "goods",
          "unclear-goods",
          "flow",
          "by-state");

  private static final List<String> OF_CONDUCT =
      List.of("acts", "unclear-acts", "goods", "unclear-goods", "flow");

  private ElementYaml() {}

  static Element read(YamlMap map) {
    ElementKind kind =
        RegimeFile.one(
            map,
            "kind",
            map.text("kind"),
            ElementKind.class,
            value -> value.name().toLowerCase(Locale.ROOT));
    onlyFor(map, kind, ElementKind.SUBJECT, List.of("accepts", "countries"));
    onlyFor(map, kind, ElementKind.CONDUCT, OF_CONDUCT);
    onlyFor(map, kind, ElementKind.COUNTERPARTY, List.of("by-state"));
    Criteria criteria =
        new Criteria(
            all(map, "accepts", SubjectKind.class, SubjectKind::key),
            RegimeFile.countries(map, "countries"),
            all(map, "acts", ActKind.class, ActKind::key),
            all(map, "unclear-acts", ActKind.class, ActKind::key),
            Set.copyOf(map.texts("goods")),
            Set.copyOf(map.texts("unclear-goods")),
            RegimeFile.one(map, "flow", map.optional("flow").orElse("any"), Flow.class, Flow::key),
            map.yesOrNo("by-state", false));
    return new Element(map.text("id"), kind, map.text("text"), map.optional("unsure"), criteria);
  }

  private static void onlyFor(YamlMap map, ElementKind kind, ElementKind owner, List<String> keys) {
    for (String key : keys) {
      if (kind != owner && map.has(key)) {
        throw map.wrong(key, "\"" + key + "\" belongs to an element of kind " + owner);
      }
    }
  }

  private static <E extends Enum<E>> Set<E> all(
      YamlMap map, String key, Class<E> of, Function<E, String> name) {
    Set<E> values = new LinkedHashSet<>();
    for (String written : map.texts(key)) {
      values.add(RegimeFile.one(map, key, written, of, name));
    }
    return values;
  }
}
