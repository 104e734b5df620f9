package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups articles into stories. Each article is in one story; the same set gives the same stories
 * in whatever order it comes.
 */
public final class Stories {

  private Stories() {}

  /** The stories by {@link StoryRule#DEFAULT}. */
  public static List<Story> of(Collection<Content> articles) {
    return of(articles, StoryRule.DEFAULT);
  }

  /**
   * The stories, ordered by date and id of their first article.
   *
   * @throws IllegalArgumentException if two articles have the same id
   */
  public static List<Story> of(Collection<Content> articles, StoryRule rule) {
    List<Content> sorted = articles.stream().sorted(Content.ORDER).toList();
    Set<String> ids = new HashSet<>();
    for (Content article : sorted) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException("two articles have the id " + article.id());
      }
    }
    List<List<Content>> groups = new ArrayList<>();
    for (List<Integer> numbers : Neighbours.blocks(sorted, rule)) {
      List<Content> block = numbers.stream().map(sorted::get).toList();
      for (List<Integer> group : AverageLink.cluster(block, rule)) {
        groups.add(group.stream().map(block::get).toList());
      }
    }
    return groups.stream()
        .sorted(Comparator.comparing(group -> group.get(0), Content.ORDER))
        .map(group -> group.stream().map(Content::id).toList())
        .map(group -> new Story(group.get(0), group))
        .toList();
  }
}
