package org.demarche.story;

import java.util.List;

/**
 * Parts a set of articles into blocks so that no pair across two blocks reaches the threshold.
 * Groups joined by their average have at least one pair that reaches it, so clustering block by
 * block gives the same as clustering all.
 */
final class Neighbours {

  private Neighbours() {}

  /** Numbers of the articles of each block, ascending; blocks by their first. */
  static List<List<Integer>> blocks(List<Content> articles, StoryRule rule) {
    Partition blocks = new Partition(articles.size());
    Similarities.rows(
        articles,
        rule,
        (i, near) -> {
          for (int j = 0; j < i; j++) {
            // as the clustering sees it, which keeps single precision
            if ((float) near[j] >= rule.threshold()) {
              blocks.join(i, j);
            }
          }
        });
    return blocks.groups();
  }
}
