package org.demarche.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** What other systems call PLOVER's sectors ({@code sectors.tsv}). */
final class SectorCodes {

  private final Map<String, DataFile.Row> rows;

  private SectorCodes(Map<String, DataFile.Row> rows) {
    this.rows = rows;
  }

  static SectorCodes load() {
    return of(DataFile.load(SectorCodes.class, "sectors.tsv", 3));
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a code is no code or stands twice
   */
  static SectorCodes of(DataFile file) {
    Map<String, DataFile.Row> rows = new HashMap<>();
    for (DataFile.Row row : file.rows()) {
      if (!row.column(0).matches("[A-Z]{3}") || !row.column(1).matches("[A-Z]{3}|-")) {
        throw row.wrong("expected codes of three capitals");
      }
      if (rows.put(row.column(0), row) != null) {
        throw row.wrong(row.column(0) + " stands twice");
      }
    }
    return new SectorCodes(Map.copyOf(rows));
  }

  /** Types of CAMEO, in the order of the sectors; what has none is left out. */
  List<String> cameo(List<String> sectors) {
    return column(sectors, 1);
  }

  /** Sectors of ICEWS, in the order given; what has none is left out. */
  List<String> icews(List<String> sectors) {
    return column(sectors, 2);
  }

  private List<String> column(List<String> sectors, int column) {
    return sectors.stream()
        .flatMap(sector -> Optional.ofNullable(rows.get(sector)).stream())
        .map(row -> row.column(column))
        .filter(value -> !value.equals("-"))
        .distinct()
        .toList();
  }
}
