package org.demarche.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.PublicationDate;

/**
 * An article as far as copying goes.
 *
 * @param id of the article
 * @param date of publication
 * @param fingerprint of its text, without the headline, which each outlet writes itself
 */
public record Copy(String id, Optional<LocalDate> date, Fingerprint fingerprint) {

  /** By date, the undated last, then by id. */
  static final Comparator<Copy> ORDER =
      Comparator.comparing((Copy c) -> c.date().orElse(LocalDate.MAX)).thenComparing(Copy::id);

  /** Agency copy is printed within days; the same words a month later are a formula. */
  private static final long MOST_DAYS = 14;

  public Copy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  public static Copy of(Article article) {
    return new Copy(
        article.id(),
        article.published().map(PublicationDate::date),
        Fingerprint.of(article.text()));
  }

  /**
   * True if the texts are copies (see {@link Fingerprint#isCopyOf}) and came out at most 14 days
   * apart; where a date is unknown the texts decide alone.
   */
  public boolean isCopyOf(Copy other) {
    boolean isNear =
        date.isEmpty()
            || other.date.isEmpty()
            || Math.abs(ChronoUnit.DAYS.between(date.get(), other.date.get())) <= MOST_DAYS;
    return isNear && fingerprint.isCopyOf(other.fingerprint);
  }
}
