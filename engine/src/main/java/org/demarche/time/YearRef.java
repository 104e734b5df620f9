package org.demarche.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The year of a date: written, counted from that of publication, or left open.
 *
 * @param written a year of the calendar
 * @param offset years from publication; empty if none is said
 */
record YearRef(OptionalInt written, OptionalInt offset) {

  static final YearRef OPEN = new YearRef(OptionalInt.empty(), OptionalInt.empty());

  static YearRef of(Match match) {
    OptionalInt year = match.value(Kind.YEAR);
    if (year.isPresent()) {
      return new YearRef(year, OptionalInt.empty());
    }
    if (!match.hasWord("year")) {
      return OPEN;
    }
    int offset = match.has(Kind.PREV) ? -1 : match.has(Kind.NEXT) ? 1 : 0;
    return new YearRef(OptionalInt.empty(), OptionalInt.of(offset));
  }

  boolean isOpen() {
    return written.isEmpty() && offset.isEmpty();
  }

  /** The year, where it can be told. */
  Optional<Integer> in(Optional<java.time.LocalDate> published) {
    if (written.isPresent()) {
      return Optional.of(written.getAsInt());
    }
    return offset.isPresent()
        ? published.map(day -> day.getYear() + offset.getAsInt())
        : Optional.empty();
  }
}
