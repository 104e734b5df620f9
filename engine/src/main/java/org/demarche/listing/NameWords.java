package org.demarche.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.DataFile;

/** How much each word of a name says of who is meant, from {@code words.tsv}. */
final class NameWords {
  private final Map<String, Double> weights = new HashMap<>();

  NameWords() {
    for (DataFile.Row row : DataFile.load(NameWords.class, "words.tsv", 2).rows()) {
      double weight =
          switch (row.column(1)) {
            case "legal", "title" -> 0;
            case "particle" -> 0.1;
            case "general" -> 0.25;
            case "place" -> 0.4;
            default ->
                throw row.wrong(
                    "expected legal, title, particle, place or general, found \""
                        + row.column(1)
                        + "\"");
          };
      if (weights.put(row.column(0), weight) != null) {
        throw row.wrong("the word " + row.column(0) + " is here twice: delete one");
      }
    }
  }

  /** From 0, does not count, to 1. */
  double weight(String word) {
    return weights.getOrDefault(word, 1.0);
  }

  /**
   * The words that count. A name of legal forms and titles alone ("Sheikh") keeps them all: better
   * a weak name than none.
   */
  List<String> counting(List<String> words) {
    List<String> counting = words.stream().filter(w -> weight(w) > 0).toList();
    return counting.isEmpty() ? List.copyOf(words) : counting;
  }
}
