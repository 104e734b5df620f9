package org.demarche.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a set of articles into blocks so that no pair across two blocks reaches the threshold.
 * Groups joined by their average have at least one pair that reaches it, so clustering block by
 * block gives the same as clustering all.
 */
final class Neighbours {

  private record Posting(int article, double weight) {}

  private Neighbours() {}

  /** Numbers of the articles of each block, ascending; blocks by their first. */
  static List<List<Integer>> blocks(List<Content> articles, StoryRule rule) {
    Partition blocks = new Partition(articles.size());
    Map<String, List<Posting>> index = new HashMap<>();
    double[] sums = new double[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      Arrays.fill(sums, 0, i, 0);
      for (Content.Term term : articles.get(i).terms()) {
        List<Posting> postings = index.computeIfAbsent(term.word(), w -> new ArrayList<>());
        for (Posting posting : postings) {
          sums[posting.article()] += posting.weight() * term.weight();
        }
        postings.add(new Posting(i, term.weight()));
      }
      for (int j = 0; j < i; j++) {
        if (sums[j] >= rule.threshold()
            && sums[j] * rule.time(articles.get(i), articles.get(j)) >= rule.threshold()) {
          blocks.join(i, j);
        }
      }
    }
    return blocks.groups();
  }
}
