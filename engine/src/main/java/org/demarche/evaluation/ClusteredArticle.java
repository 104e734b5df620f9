package org.demarche.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;

/**
 * An article and the story people put it in, as the news cluster set of Giveme5W1H has them: one
 * JSON object a file with {@code title}, {@code text}, {@code date_publish} and {@code
 * newsCluster.EventId}.
 *
 * @param article its id is the file
 * @param story the EventId
 */
record ClusteredArticle(Article article, String story) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DAY = 10;

  ClusteredArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(story, "story");
  }

  static ClusteredArticle read(Path file) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": not JSON: " + e.getOriginalMessage(), e);
    }
    String story = root.path("newsCluster").path("EventId").asText("");
    String title = root.path("title").asText("");
    String text = root.path("text").asText("");
    if (story.isBlank() || (text + title).isBlank()) {
      throw new IOException(file + ": expected a title or text and newsCluster.EventId");
    }
    Article article =
        new ArticleBuilder(text.isBlank() ? title : text)
            .id(Optional.of(file.toString()))
            .title(Optional.of(title).filter(t -> !t.isBlank()))
            .outlet(Optional.of(root.path("source_domain").asText("")).filter(o -> !o.isBlank()))
            .published(date(file, root.path("date_publish")))
            .build();
    return new ClusteredArticle(article, story);
  }

  private static Optional<PublicationDate> date(Path file, JsonNode value) throws IOException {
    String written = value.isTextual() ? value.asText() : "";
    if (written.isBlank()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(written.substring(0, Math.min(DAY, written.length())));
      return Optional.of(PublicationDate.of(day, PublicationDate.Basis.METADATA));
    } catch (DateTimeException e) {
      throw new IOException(file + ": expected a date, found '" + written + "'", e);
    }
  }
}
