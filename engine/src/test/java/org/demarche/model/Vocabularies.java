package org.demarche.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary small enough to read. */
final class Vocabularies {

  private static final List<String> PIECES =
      List.of(
          "[CLS]",
          "[SEP]",
          "[UNK]",
          "[unused1]",
          "[unused2]",
          "[unused3]",
          "[unused4]",
          "visit",
          "##ing",
          "##s",
          "vis",
          "##it",
          "##ors",
          "tunis",
          "##ia",
          "met",
          "a",
          "bo",
          "##gota",
          ".");

  private Vocabularies() {}

  /** The number of each piece is its place in the list above. */
  static WordPieces small() {
    Map<String, Integer> ids = new HashMap<>();
    PIECES.forEach(p -> ids.put(p, ids.size()));
    return new WordPieces(ids);
  }

  static String piece(long id) {
    return PIECES.get((int) id);
  }

  static List<String> pieces(List<Integer> ids) {
    return ids.stream().map(Vocabularies::piece).toList();
  }
}
