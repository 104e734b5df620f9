package org.demarche.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.story.Content;
import org.demarche.story.Stories;
import org.demarche.story.Story;
import org.demarche.story.StoryRule;

/**
 * How well articles are grouped into stories.
 *
 * @param articles how many were read
 * @param given stories people made of them
 * @param found stories the engine makes of them
 * @param bcubed how well the two agree
 */
public record StoryScore(int articles, int given, int found, BCubed bcubed) {

  /**
   * Groups the articles of every {@code *.json} file under a folder by the default rule and
   * compares them with the stories they name.
   *
   * @throws IOException if there is none or one is not of the expected form
   */
  public static StoryScore of(Path folder) throws IOException {
    return of(read(folder), StoryRule.DEFAULT);
  }

  static List<ClusteredArticle> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(f -> f.toString().endsWith(".json") && Files.isRegularFile(f))
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": expected articles (*.json), found none");
    }
    List<ClusteredArticle> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(ClusteredArticle.read(file));
    }
    return articles;
  }

  static StoryScore of(List<ClusteredArticle> articles, StoryRule rule) {
    List<Content> contents = articles.stream().map(a -> Content.of(a.article())).toList();
    List<Story> stories = Stories.of(contents, rule);
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    List<String> found = articles.stream().map(a -> storyOf.get(a.article().id())).toList();
    List<String> given = articles.stream().map(ClusteredArticle::story).toList();
    return new StoryScore(
        articles.size(),
        (int) given.stream().distinct().count(),
        stories.size(),
        BCubed.of(found, given));
  }
}
