package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text to be scored by ROUGE-L of whole texts (ROUGE-Lsum): for each sentence of the reference
 * the union of its longest common subsequences with all sentences of the candidate, each word
 * counted as often as both have it.
 */
final class RougeCandidate {

  /**
   * A piece of reference compared with the candidate once, to be counted in many combinations.
   *
   * @param words all its words
   * @param common those in a common subsequence, in order
   */
  record Matched(List<String> words, List<String> common) {}

  private final List<List<String>> sentences;

  RougeCandidate(String text) {
    this.sentences = RougeWords.of(text);
  }

  /** Compares a stretch of reference that ends with a paragraph. */
  Matched match(String reference) {
    List<String> words = new ArrayList<>();
    List<String> common = new ArrayList<>();
    for (List<String> sentence : RougeWords.of(reference)) {
      BitSet union = new BitSet(sentence.size());
      sentences.forEach(other -> markCommon(sentence, other, union));
      union.stream().mapToObj(sentence::get).forEach(common::add);
      words.addAll(sentence);
    }
    return new Matched(words, common);
  }

  /** The score against a reference made of these pieces. */
  Rouge score(List<Matched> reference) {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    reference.forEach(piece -> piece.words().forEach(word -> left.merge(word, 1, Integer::sum)));
    sentences.forEach(words -> words.forEach(word -> right.merge(word, 1, Integer::sum)));
    int hits = 0;
    for (Matched piece : reference) {
      for (String word : piece.common()) {
        if (left.get(word) > 0 && right.getOrDefault(word, 0) > 0) {
          hits++;
          left.merge(word, -1, Integer::sum);
          right.merge(word, -1, Integer::sum);
        }
      }
    }
    int found = sentences.stream().mapToInt(List::size).sum();
    int wanted = reference.stream().mapToInt(piece -> piece.words().size()).sum();
    return new Rouge(share(hits, found), share(hits, wanted));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Marks the words of {@code a} that are in its longest common subsequence with {@code b}. */
  private static void markCommon(List<String> a, List<String> b, BitSet marks) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        marks.set(--i);
        j--;
      } else if (length[i][j - 1] > length[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }
}
