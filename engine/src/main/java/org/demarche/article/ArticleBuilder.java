package org.demarche.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts an {@link Article} together from what its input happens to tell. Not thread-safe. */
public final class ArticleBuilder {

  private final String text;
  private final Map<String, JsonNode> extras = new LinkedHashMap<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<PublicationDate> published = Optional.empty();
  private Optional<String> language = Optional.empty();

  /** Starts from the text, which must not be blank when {@link #build()} is called. */
  public ArticleBuilder(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  public ArticleBuilder id(Optional<String> value) {
    id = value;
    return this;
  }

  public ArticleBuilder title(Optional<String> value) {
    title = value;
    return this;
  }

  public ArticleBuilder outlet(Optional<String> value) {
    outlet = value;
    return this;
  }

  public ArticleBuilder url(Optional<String> value) {
    url = value;
    return this;
  }

  public ArticleBuilder published(Optional<PublicationDate> value) {
    published = value;
    return this;
  }

  public ArticleBuilder language(Optional<String> value) {
    language = value;
    return this;
  }

  /** Keeps a field that means nothing to the engine. */
  public ArticleBuilder extra(String key, JsonNode value) {
    extras.put(key, value);
    return this;
  }

  /**
   * The article.
   *
   * @throws IllegalArgumentException if the text or the given id is blank
   */
  public Article build() {
    return new Article(
        id.orElseGet(() -> Article.contentId(text, title, outlet, url, published)),
        text,
        title,
        outlet,
        url,
        published,
        language,
        extras);
  }
}
