package org.demarche.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nearness of each article to all before it, by an index of words: of two articles only the
 * words both have are touched.
 */
final class Similarities {

  private record Posting(int article, double weight) {}

  /** Takes the row of one article. */
  interface Row {
    /**
     * Reads what it needs of a row; the array is used again.
     *
     * @param near to each article before {@code number}, 0 to 1; what follows means nothing
     */
    void take(int number, double[] near);
  }

  private Similarities() {}

  /** Hands out the row of each article in order. */
  static void rows(List<Content> articles, StoryRule rule, Row row) {
    Map<String, List<Posting>> index = new HashMap<>();
    double[] near = new double[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      Arrays.fill(near, 0, i, 0);
      for (Content.Term term : articles.get(i).terms()) {
        List<Posting> postings = index.computeIfAbsent(term.word(), w -> new ArrayList<>());
        for (Posting posting : postings) {
          near[posting.article()] += posting.weight() * term.weight();
        }
        postings.add(new Posting(i, term.weight()));
      }
      for (int j = 0; j < i; j++) {
        near[j] = near[j] == 0 ? 0 : near[j] * rule.time(articles.get(i), articles.get(j));
      }
      row.take(i, near);
    }
  }
}
