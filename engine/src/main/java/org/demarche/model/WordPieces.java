package org.demarche.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of an uncased BERT vocabulary: lower case, no accents, greedy longest
 * match from the left (Wu et al. 2016, section 4.1, as BERT applies it). Ours because the words of
 * {@link org.demarche.language.Words} are the unit, so offsets need no second alignment.
 */
public final class WordPieces {

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;

  /**
   * A vocabulary.
   *
   * @throws IllegalArgumentException if it lacks one of [CLS], [SEP], [UNK]
   */
  public WordPieces(Map<String, Integer> ids) {
    this.ids = Map.copyOf(new HashMap<>(ids));
    this.unknown = id("[UNK]");
    id("[CLS]");
    id("[SEP]");
  }

  /**
   * The number of a special piece.
   *
   * @throws IllegalArgumentException if the vocabulary lacks it
   */
  public int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** The pieces of one word; never empty. */
  public List<Integer> of(String word) {
    String form = fold(word);
    if (form.isEmpty() || form.length() > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < form.length()) {
      int end = form.length();
      Integer id = null;
      while (end > start && id == null) {
        String piece = form.substring(start, end);
        id = ids.get(start == 0 ? piece : "##" + piece);
        end--;
      }
      if (id == null) {
        return List.of(unknown);
      }
      pieces.add(id);
      start = end + 1;
    }
    return pieces;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    return ascii
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }
}
