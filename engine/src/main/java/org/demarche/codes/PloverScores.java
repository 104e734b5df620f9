package org.demarche.codes;

import java.util.HashMap;
import java.util.Map;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;

/** PLOVER's score of each type and mode ({@code plover-scores.tsv}). */
final class PloverScores {

  private final Map<String, Double> scores;

  private PloverScores(Map<String, Double> scores) {
    this.scores = scores;
  }

  static PloverScores load() {
    return of(DataFile.load(PloverScores.class, "plover-scores.tsv", 3));
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException if a line is wrong or a type has none
   */
  static PloverScores of(DataFile file) {
    Map<String, Double> scores = new HashMap<>();
    String name = "plover-scores.tsv";
    int last = 1;
    for (DataFile.Row row : file.rows()) {
      EventType type = ContextRules.type(row, row.column(0));
      String mode = row.column(1).equals("-") ? "" : row.column(1);
      if (!mode.isEmpty() && !type.modes().contains(mode)) {
        throw row.wrong("'" + mode + "' is no mode of " + type + ": " + type.modes());
      }
      if (scores.put(key(type, mode), CameoTable.score(row, row.column(2))) != null) {
        throw row.wrong(type + "/" + mode + " stands twice");
      }
      name = row.file();
      last = row.number();
    }
    for (EventType type : EventType.values()) {
      if (!scores.containsKey(key(type, ""))) {
        throw new KnowledgeException(name, last, type + " has no line; add one with mode -");
      }
    }
    return new PloverScores(Map.copyOf(scores));
  }

  /** -10 (conflict) to 10 (cooperation); the type's where the mode has none of its own. */
  double score(EventType type, String mode) {
    Double own = scores.get(key(type, mode));
    return own == null ? scores.get(key(type, "")) : own;
  }

  private static String key(EventType type, String mode) {
    return type.name().concat(" ").concat(mode);
  }
}
