package org.demarche.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.text.Span;

/**
 * One report behind an event.
 *
 * @param article id of the article
 * @param url of the article
 * @param outlet who published it
 * @param title of the article
 * @param language ISO 639-1
 * @param published day of publication
 * @param sentence the evidence
 * @param sentenceNumber of the sentence in its article, from 1
 * @param evidence where the sentence stands in the article, in UTF-16 units
 * @param trigger where the act is named, in UTF-16 units of the article
 * @param actor where the event's first actor is named
 * @param recipient where the event's first recipient is named
 * @param articleLength of the article's text in UTF-16 units
 * @param confidence of the model in the event, 0 to 1
 */
public record SourceRow(
    String article,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> language,
    Optional<LocalDate> published,
    String sentence,
    int sentenceNumber,
    Span evidence,
    int trigger,
    OptionalInt actor,
    OptionalInt recipient,
    int articleLength,
    double confidence) {

  /** By day of publication, then by article and place in it; what has no date comes last. */
  public static final Comparator<SourceRow> IN_ORDER =
      Comparator.comparing((SourceRow s) -> s.published().orElse(LocalDate.MAX))
          .thenComparing(SourceRow::article)
          .thenComparingInt(SourceRow::trigger)
          .thenComparing(SourceRow::sentence);

  public SourceRow {
    if (article.isBlank() || sentence.isBlank()) {
      throw new IllegalArgumentException("a report needs an article and a sentence");
    }
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(recipient, "recipient");
    if (sentenceNumber < 1) {
      throw new IllegalArgumentException("sentences count from 1, found " + sentenceNumber);
    }
    if (evidence.end() > articleLength || trigger < 0 || trigger >= articleLength) {
      throw new IllegalArgumentException("sentence and trigger lie in article " + article);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies from 0 to 1, found " + confidence);
    }
  }

  /** The address, else what a reader could look the article up by. */
  String citation() {
    if (url.isPresent()) {
      return url.get();
    }
    StringBuilder text = new StringBuilder(outlet.orElse("Unnamed outlet"));
    title.ifPresent(t -> text.append(", ").append(t));
    published.ifPresent(day -> text.append(", ").append(day));
    return text.append(", ").append(article).toString();
  }
}
