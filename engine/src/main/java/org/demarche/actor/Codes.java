package org.demarche.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;

/** The codes of countries and sectors that tables may use. */
final class Codes {
  private final Set<String> countries = new HashSet<>();
  private final Set<String> sectors = new HashSet<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private Codes() {}

  static Codes read(List<DataFile.Row> table) {
    Codes codes = new Codes();
    for (DataFile.Row row : table) {
      switch (row.column(0)) {
        case "country" -> codes.countries.add(row.column(1));
        case "sector" -> codes.sectors.add(row.column(1));
        default -> throw row.wrong("expected \"country\" or \"sector\", found " + row.column(0));
      }
    }
    return codes;
  }

  void addCountry(String code) {
    countries.add(code);
  }

  boolean isCountry(String code) {
    return countries.contains(code);
  }

  boolean isSector(String code) {
    return sectors.contains(code);
  }

  /** Reads {@code GOV|MIL}; {@code -} is none. */
  List<String> sectors(DataFile.Row row, String column) {
    List<String> known = lists.get(column);
    if (known == null) {
      known = DataFile.list(column);
      for (String code : known) {
        checkSector(row.file(), row.number(), code);
      }
      lists.put(column, known);
    }
    return known;
  }

  void checkSector(String file, int line, String code) {
    if (!sectors.contains(code)) {
      throw new KnowledgeException(
          file, line, "unknown sector \"" + code + "\": use a code of codes.tsv, or add it there");
    }
  }

  void checkCountry(String file, int line, String code) {
    if (!countries.contains(code)) {
      throw new KnowledgeException(
          file,
          line,
          "unknown country \""
              + code
              + "\": use ISO 3166 alpha-3, a code of codes.tsv or an id of"
              + " organisations.tsv");
    }
  }
}
