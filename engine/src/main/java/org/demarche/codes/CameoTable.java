package org.demarche.codes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** The codes of CAMEO with their names and Goldstein scores ({@code cameo.tsv}). */
final class CameoTable {

  private final Map<String, CameoCode> codes;

  private CameoTable(Map<String, CameoCode> codes) {
    this.codes = codes;
  }

  static CameoTable load() {
    return of(DataFile.load(CameoTable.class, "cameo.tsv", 4));
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong, stands twice, or comes
   *     before the code above it
   */
  static CameoTable of(DataFile file) {
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (DataFile.Row row : file.rows()) {
      CameoCode code;
      try {
        code =
            new CameoCode(row.column(0), row.column(1), score(row, row.column(2)), row.column(3));
      } catch (IllegalArgumentException e) {
        throw row.wrong(e.getMessage());
      }
      if (code.code().length() > 2) {
        CameoCode parent = codes.get(code.code().substring(0, code.code().length() - 1));
        if (parent == null) {
          throw row.wrong("the code above " + code.code() + " must come before it");
        }
        if (code.basis().equals("parent") && code.goldstein() != parent.goldstein()) {
          throw row.wrong("expected the score of " + parent.code() + ", " + parent.goldstein());
        }
      }
      if (codes.put(code.code(), code) != null) {
        throw row.wrong(code.code() + " stands twice");
      }
    }
    return new CameoTable(codes);
  }

  /** A score from -10 to 10 as a table has it. */
  static double score(DataFile.Row row, String written) {
    try {
      double score = Double.parseDouble(written);
      if (score >= -10 && score <= 10) {
        return score;
      }
    } catch (NumberFormatException e) {
      throw row.wrong("expected a number from -10 to 10, found '" + written + "'");
    }
    throw row.wrong("expected a number from -10 to 10, found '" + written + "'");
  }

  Optional<CameoCode> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** In the order of the table. */
  Iterable<CameoCode> all() {
    return codes.values();
  }
}
