package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which somebody held an office.
 *
 * <p>A date that is known by its year or month alone is kept as the earliest day it may be for
 * {@code from} and the latest for {@code to}; {@code basis} then says so.
 *
 * @param office key such as {@code head-of-state}, {@code foreign-minister}, {@code senator}
 * @param title as the office is called, such as "President of Algeria"
 * @param country ISO 3166 alpha-3, or the id of an organisation
 * @param sectors PLOVER codes, the first is the primary one
 * @param from first day in office; absent = not known
 * @param to last day in office, inclusive; absent = still in office as far as known
 * @param basis where the fact is from
 */
public record Spell(
    String office,
    String title,
    Optional<String> country,
    List<String> sectors,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String basis) {

  public Spell {
    if (office.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a spell needs an office and a title");
    }
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(basis, "basis");
    sectors = List.copyOf(sectors);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a spell ends on " + to.get() + ", before it starts on " + from.get());
    }
  }

  /** Whether the office was held on a day; an absent end is open. */
  public boolean covers(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
