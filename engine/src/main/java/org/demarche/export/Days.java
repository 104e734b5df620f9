package org.demarche.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The days of an event, both inclusive. */
public record Days(LocalDate from, LocalDate to) {

  /** A visit or summit may last so long and still be dated by its first day. */
  private static final int SPAN_OF_ONE_EVENT = 7;

  public Days {
    Objects.requireNonNull(from, "from");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  /** Whether its first day may stand for all: at most a week. */
  boolean isNarrow() {
    return ChronoUnit.DAYS.between(from, to) < SPAN_OF_ONE_EVENT;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
