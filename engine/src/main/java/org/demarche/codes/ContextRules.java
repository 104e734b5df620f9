package org.demarche.codes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;

/** Contexts that sectors and types give without words ({@code context-rules.tsv}). */
final class ContextRules {

  private static final Map<String, EventType> TYPES =
      Arrays.stream(EventType.values())
          .collect(Collectors.toUnmodifiableMap(EventType::name, type -> type));

  private final Map<String, Context> bySector = new HashMap<>();
  private final Map<String, Context> byType = new HashMap<>();

  static ContextRules load() {
    return of(DataFile.load(ContextRules.class, "context-rules.tsv", 3));
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong or stands twice
   */
  static ContextRules of(DataFile file) {
    ContextRules rules = new ContextRules();
    for (DataFile.Row row : file.rows()) {
      String value = row.column(1);
      Context context = ContextCues.context(row, row.column(2));
      Map<String, Context> table =
          switch (row.column(0)) {
            case "sector" -> rules.bySector;
            case "type" -> rules.byType;
            default -> throw row.wrong("expected sector or type, found '" + row.column(0) + "'");
          };
      if (table == rules.byType) {
        checkType(row, value);
      }
      if (table.put(value, context) != null) {
        throw row.wrong(value + " stands twice");
      }
    }
    return rules;
  }

  private static void checkType(DataFile.Row row, String label) {
    int slash = label.indexOf('/');
    EventType type = type(row, slash < 0 ? label : label.substring(0, slash));
    if (slash >= 0 && !type.modes().contains(label.substring(slash + 1))) {
      throw row.wrong("'" + label + "' has no mode of " + type + ": " + type.modes());
    }
  }

  /** The type that a table's line names. */
  static EventType type(DataFile.Row row, String name) {
    EventType type = TYPES.get(name);
    if (type == null) {
      throw row.wrong("'" + name + "' is no type of PLOVER; see EventType");
    }
    return type;
  }

  /** What each context rests on. */
  Map<Context, String> find(EventType type, String mode, List<String> sectors) {
    Map<Context, String> found = new EnumMap<>(Context.class);
    for (String label : List.of(type + "/" + mode, type.name())) {
      Optional.ofNullable(byType.get(label))
          .ifPresent(context -> found.putIfAbsent(context, "type " + label));
    }
    for (String sector : sectors) {
      Optional.ofNullable(bySector.get(sector))
          .ifPresent(context -> found.putIfAbsent(context, "sector " + sector));
    }
    return found;
  }
}
