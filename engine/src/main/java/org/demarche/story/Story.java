package org.demarche.story;

import java.util.List;
import java.util.Objects;

/**
 * Articles that tell of the same happening.
 *
 * @param id of its first article
 * @param articles their ids by date of publication, then id; at least one
 */
public record Story(String id, List<String> articles) {

  public Story {
    Objects.requireNonNull(id, "id");
    articles = List.copyOf(articles);
    if (articles.isEmpty() || !articles.get(0).equals(id)) {
      throw new IllegalArgumentException("a story is named by its first article: " + id);
    }
  }
}
