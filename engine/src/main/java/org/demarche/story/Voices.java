package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who speaks with one voice: articles that are copies of each other, or of a third, and so on. The
 * voice's id is that of its earliest article, of equal dates the smallest id; undated ones come
 * last.
 *
 * @param byArticle the voice of each article, by the article's id
 */
public record Voices(SortedMap<String, String> byArticle) {

  public Voices {
    byArticle = Collections.unmodifiableSortedMap(new TreeMap<>(byArticle));
  }

  /**
   * The voices of a set of articles, the same in whatever order it comes.
   *
   * @throws IllegalArgumentException if two articles have the same id
   */
  public static Voices of(Collection<Copy> articles) {
    List<Copy> sorted = articles.stream().sorted(Copy.ORDER).toList();
    Partition voices = new Partition(sorted.size());
    Map<Long, List<Integer>> met = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (long key : sorted.get(i).fingerprint().bandKeys()) {
        List<Integer> bucket = met.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : bucket) {
          if (voices.find(i) != voices.find(other) && sorted.get(i).isCopyOf(sorted.get(other))) {
            voices.join(i, other);
          }
        }
        bucket.add(i);
      }
    }
    SortedMap<String, String> byArticle = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      String voice = sorted.get(voices.find(i)).id();
      if (byArticle.put(sorted.get(i).id(), voice) != null) {
        throw new IllegalArgumentException("two articles have the id " + sorted.get(i).id());
      }
    }
    return new Voices(byArticle);
  }

  /**
   * The voice of an article.
   *
   * @throws IllegalArgumentException if it is not of this set
   */
  public String of(String article) {
    String voice = byArticle.get(Objects.requireNonNull(article, "article"));
    if (voice == null) {
      throw new IllegalArgumentException("no article " + article);
    }
    return voice;
  }

  /** How many voices speak. */
  public int count() {
    return (int) byArticle.values().stream().distinct().count();
  }
}
