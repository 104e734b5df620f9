package org.demarche.codes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;

/** The way back from CAMEO to PLOVER's types ({@code cameo-roots.tsv}) and its exceptions. */
final class CameoRoots {

  private final Map<String, Optional<EventType>> types = new HashMap<>();
  private final Set<String> exceptions = new HashSet<>();

  static CameoRoots load() {
    return of(
        DataFile.load(CameoRoots.class, "cameo-roots.tsv", 2),
        DataFile.load(CameoRoots.class, "cameo-root-exceptions.tsv", 3));
  }

  /**
   * Reads both tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong or stands twice
   */
  static CameoRoots of(DataFile roots, DataFile exceptions) {
    CameoRoots out = new CameoRoots();
    for (DataFile.Row row : roots.rows()) {
      Optional<EventType> type =
          row.column(1).equals("-")
              ? Optional.empty()
              : Optional.of(ContextRules.type(row, row.column(1)));
      if (out.types.put(row.column(0), type) != null) {
        throw row.wrong(row.column(0) + " stands twice");
      }
    }
    for (DataFile.Row row : exceptions.rows()) {
      EventType type = ContextRules.type(row, row.column(0));
      if (!out.exceptions.add(key(type, row.column(1)))) {
        throw row.wrong(type + " " + row.column(1) + " stands twice");
      }
    }
    return out;
  }

  /** The PLOVER type of a code by its longest prefix in the table; empty for 01 and 02. */
  Optional<EventType> type(String code) {
    for (int length = code.length(); length >= 2; length--) {
      Optional<EventType> type = types.get(code.substring(0, length));
      if (type != null) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** The listed exception that lets {@code type} have {@code code}, as TYPE, space, prefix. */
  Optional<String> exception(EventType type, String code) {
    for (int length = code.length(); length >= 2; length--) {
      String key = key(type, code.substring(0, length));
      if (exceptions.contains(key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static String key(EventType type, String prefix) {
    return type.name().concat(" ").concat(prefix);
  }

  Set<String> exceptions() {
    return Set.copyOf(exceptions);
  }
}
