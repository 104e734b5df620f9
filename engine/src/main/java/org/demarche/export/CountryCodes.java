package org.demarche.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** What other systems call a country ({@code countries.tsv}). */
final class CountryCodes {

  private static final String NONE = "-";
  private static final int PLOVER = 2;

  private final Map<String, DataFile.Row> rows;

  private CountryCodes(Map<String, DataFile.Row> rows) {
    this.rows = rows;
  }

  static CountryCodes load() {
    return of(DataFile.load(CountryCodes.class, "countries.tsv", 6));
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a code is no code or stands twice
   */
  static CountryCodes of(DataFile file) {
    Map<String, DataFile.Row> rows = new HashMap<>();
    Map<String, String> fips = new HashMap<>();
    for (DataFile.Row row : file.rows()) {
      check(row, 0, "[A-Z]{3}");
      check(row, PLOVER, "[A-Z]{3}");
      check(row, 3, "[A-Z]{3}|-");
      check(row, 4, "[A-Z]{2}|-");
      check(row, 5, "\\d{1,3}|-");
      if (rows.put(row.column(0), row) != null) {
        throw row.wrong(row.column(0) + " stands twice");
      }
      String other = fips.put(row.column(4), row.column(0));
      if (other != null && !row.column(4).equals(NONE)) {
        throw row.wrong(row.column(4) + " is also the code of " + other);
      }
      // The ledger may have either; KOS is no code of ISO's.
      rows.put(row.column(PLOVER), row);
    }
    return new CountryCodes(Map.copyOf(rows));
  }

  private static void check(DataFile.Row row, int column, String form) {
    if (!row.column(column).matches(form)) {
      throw row.wrong("'" + row.column(column) + "' in column " + (column + 1) + " is no code");
    }
  }

  Optional<String> icewsName(String country) {
    return column(country, 1);
  }

  /** Codes that are not in the table, as UNO, are PLOVER's already. */
  String plover(String country) {
    return column(country, PLOVER).orElse(country);
  }

  Optional<String> cameo(String country) {
    return column(country, 3);
  }

  Optional<String> fips(String country) {
    return column(country, 4);
  }

  Optional<String> cow(String country) {
    return column(country, 5);
  }

  private Optional<String> column(String country, int column) {
    return Optional.ofNullable(rows.get(country))
        .map(row -> row.column(column))
        .filter(value -> !value.equals(NONE));
  }
}
