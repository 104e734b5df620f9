package org.demarche.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One published text. Every span of every result points into {@link #text()}, which never changes.
 *
 * @param id the input's own, else a hash of the content; never blank
 * @param text what is read, with at least one visible character
 * @param title headline, where it is known apart from the text
 * @param outlet who published it
 * @param url where it was published
 * @param published when it was published
 * @param language ISO 639-1 code of the text, lower case
 * @param extras fields of the input that mean nothing here and are handed through, in their order
 */
public record Article(
    String id,
    String text,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<PublicationDate> published,
    Optional<String> language,
    Map<String, JsonNode> extras) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("article " + id + " has no text");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
    Map<String, JsonNode> copy = new LinkedHashMap<>();
    extras.forEach((key, value) -> copy.put(key, value.deepCopy()));
    extras = Collections.unmodifiableMap(copy);
  }

  /** An article of which only the text is known; {@link ArticleBuilder} adds the rest. */
  public static Article of(String text) {
    return new ArticleBuilder(text).build();
  }

  /** The id of an article that brings none. */
  static String contentId(
      String text,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> url,
      Optional<PublicationDate> published) {
    return ContentId.of(
        List.of(
            "article",
            outlet.orElse(""),
            url.orElse(""),
            published.map(p -> p.date().toString()).orElse(""),
            title.orElse(""),
            text));
  }
}
