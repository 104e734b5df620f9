package org.demarche.exposure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.demarche.time.TimeInterval;

/**
 * One line of the history of an exposure.
 *
 * @param what kind of act or signal, in small letters
 * @param days when it was, if that is told
 * @param words where
 */
public record Moment(String what, Optional<TimeInterval> days, Evidence.Words words) {
  public Moment {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(words, "words");
    if (what.isBlank()) {
      throw new IllegalArgumentException("a moment is of some kind");
    }
  }

  /** The first day told for it, else the day of the report. */
  Optional<LocalDate> day() {
    return days.flatMap(TimeInterval::from).or(words::published);
  }
}
