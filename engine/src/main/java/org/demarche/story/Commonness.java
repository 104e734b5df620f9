package org.demarche.story;

import java.util.HashMap;
import java.util.Map;
import org.demarche.knowledge.DataFile;

/**
 * How much a word tells: its inverse document frequency (Spärck Jones, 1972) by a shipped table of
 * news. A table, not the articles at hand: so the similarity of two articles is the same in
 * whatever company they come.
 *
 * @param shares of articles that hold a word, 0 to 1, by folded word
 */
record Commonness(Map<String, Double> shares) {

  /** The share of a word the table does not name. */
  private static final double RARE = 0.01;

  private static final double OF = 1000;

  private static final class Shipped {
    static final Commonness TABLE = parse(DataFile.load(Commonness.class, "words.tsv", 2));
  }

  Commonness {
    shares = Map.copyOf(shares);
  }

  static Commonness shipped() {
    return Shipped.TABLE;
  }

  static Commonness parse(DataFile table) {
    Map<String, Double> shares = new HashMap<>();
    for (DataFile.Row row : table.rows()) {
      if (shares.put(row.column(0), share(row)) != null) {
        throw row.wrong("the word '" + row.column(0) + "' stands twice");
      }
    }
    return new Commonness(shares);
  }

  private static double share(DataFile.Row row) {
    try {
      int of = Integer.parseInt(row.column(1));
      if (of >= OF * RARE && of <= OF) {
        return of / OF;
      }
    } catch (NumberFormatException e) {
      throw row.wrong("expected articles of 1,000, found '" + row.column(1) + "'");
    }
    throw row.wrong("expected 10 to 1,000 articles, found " + row.column(1));
  }

  /** Weight of a folded word: 0 for one that is in every article, at most -ln 0.01 = 4.6. */
  double weight(String word) {
    return -Math.log(shares.getOrDefault(word, RARE));
  }
}
