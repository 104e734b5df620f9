package org.demarche.export;

import java.util.Objects;
import java.util.Optional;
import org.demarche.place.Coordinates;
import org.demarche.place.PlaceKind;

/**
 * Where an event was.
 *
 * @param name of the place; for a country or division its own
 * @param words as the text has them; empty if they are not kept
 * @param kind what it is; empty if it is not on the map
 * @param country ISO 3166 alpha-3, XKX for Kosovo
 * @param countryName in English
 * @param division GeoNames' code of the first-level division: ISO alpha-2, a stop, its own part
 * @param divisionName in English
 * @param at its coordinates, or a rough centre
 * @param geonames number of GeoNames
 */
public record Location(
    String name,
    Optional<String> words,
    Optional<PlaceKind> kind,
    Optional<String> country,
    Optional<String> countryName,
    Optional<String> division,
    Optional<String> divisionName,
    Optional<Coordinates> at,
    Optional<String> geonames) {

  public Location {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a location needs a name");
    }
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(countryName, "countryName");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(divisionName, "divisionName");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(geonames, "geonames");
  }

  /** Whether it is of this kind, so far as is known. */
  boolean is(PlaceKind other) {
    return kind.filter(k -> k == other).isPresent();
  }
}
