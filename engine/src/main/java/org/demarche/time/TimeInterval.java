package org.demarche.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days a time expression means.
 *
 * @param from first day; empty where the words set only an end, such as a deadline
 * @param to last day, which belongs to the interval; empty where the words set only a start
 * @param granularity the unit the words speak in, which may be coarser than the interval is long
 */
public record TimeInterval(
    Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity) {

  public TimeInterval {
    Objects.requireNonNull(granularity, "granularity");
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("an interval needs a first or a last day");
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(from.get() + " is after " + to.get());
    }
  }

  /** Both ends known. */
  public static TimeInterval of(LocalDate from, LocalDate to, Granularity granularity) {
    return new TimeInterval(Optional.of(from), Optional.of(to), granularity);
  }
}
