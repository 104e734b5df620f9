package org.demarche.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How input is to be read.
 *
 * @param date publication date of every article, whatever the input says
 * @param latest latest plausible publication date; later ones get an issue
 * @param format what the input is; {@link Format#AUTO} looks at names and first bytes
 * @param mostBytes size, uncompressed, beyond which a file or line is refused; 1 or more
 */
public record IntakeOptions(
    Optional<LocalDate> date, Optional<LocalDate> latest, Format format, int mostBytes) {

  /** 20 MB, some forty novels. */
  public static final int DEFAULT_MOST_BYTES = 20 * 1024 * 1024;

  /** Nothing given: date from the input, no limit of plausibility, format by looking. */
  public static final IntakeOptions DEFAULT =
      new IntakeOptions(Optional.empty(), Optional.empty(), Format.AUTO, DEFAULT_MOST_BYTES);

  /** Forms of input. */
  public enum Format {
    AUTO,
    TEXT,
    HTML,
    JSON_LINES
  }

  public IntakeOptions {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(format, "format");
    if (mostBytes < 1 || mostBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("mostBytes must be 1 to 2^31 - 2, found " + mostBytes);
    }
  }

  public IntakeOptions withDate(LocalDate day) {
    return new IntakeOptions(Optional.of(day), latest, format, mostBytes);
  }

  public IntakeOptions withLatest(LocalDate day) {
    return new IntakeOptions(date, Optional.of(day), format, mostBytes);
  }

  public IntakeOptions withFormat(Format form) {
    return new IntakeOptions(date, latest, form, mostBytes);
  }

  public IntakeOptions withMostBytes(int limit) {
    return new IntakeOptions(date, latest, format, limit);
  }
}
