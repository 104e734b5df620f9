package org.demarche.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The day an article came out, at the place of its outlet.
 *
 * @param date the day
 * @param instant the instant with its zone, where one was given; its local date is {@code date}
 * @param basis where it was found
 */
public record PublicationDate(LocalDate date, Optional<OffsetDateTime> instant, Basis basis) {

  /** Where a publication date was found. */
  public enum Basis {
    /** The caller said so. */
    GIVEN,
    /** A field of the input: JSON, a meta element, JSON-LD. */
    METADATA,
    /** Read in the first words of the text. */
    TEXT_HEAD
  }

  public PublicationDate {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(basis, "basis");
    if (instant.isPresent() && !instant.get().toLocalDate().equals(date)) {
      throw new IllegalArgumentException(date + " is not the local date of " + instant.get());
    }
  }

  public static PublicationDate of(LocalDate date, Basis basis) {
    return new PublicationDate(date, Optional.empty(), basis);
  }

  public static PublicationDate of(OffsetDateTime instant, Basis basis) {
    return new PublicationDate(instant.toLocalDate(), Optional.of(instant), basis);
  }
}
