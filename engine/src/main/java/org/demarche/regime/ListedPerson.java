package org.demarche.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a list of persons that belongs to a regime. Being listed is no sanction.
 *
 * @param id unique within its regime; makers of the catalogue of arms refer to it
 * @param country ISO 3166 alpha-3
 * @param sector in words: defence, intelligence, armed group
 * @param authority who lists
 * @param listed first day on the list; absent = not known
 * @param delisted first day off the list; absent = still on it as far as known
 * @param line of the regime's file
 */
public record ListedPerson(
    String id,
    String name,
    List<String> aliases,
    String country,
    String sector,
    String authority,
    Optional<LocalDate> listed,
    Optional<LocalDate> delisted,
    int line) {

  public ListedPerson {
    Objects.requireNonNull(listed, "listed");
    Objects.requireNonNull(delisted, "delisted");
    aliases = List.copyOf(aliases);
    if (listed.isPresent() && delisted.isPresent() && !delisted.get().isAfter(listed.get())) {
      throw new IllegalArgumentException(
          id + " is off the list on " + delisted.get() + ", not after " + listed.get());
    }
  }

  /** Whether the row was in force all of that day; unknown first days are not. */
  public boolean isListedOn(LocalDate day) {
    return listed.filter(first -> !day.isBefore(first)).isPresent()
        && delisted.filter(off -> !day.isBefore(off)).isEmpty();
  }
}
