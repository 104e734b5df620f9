package org.demarche.place;

import java.util.Objects;
import java.util.Optional;

/**
 * One entry of the gazetteer.
 *
 * @param id ISO alpha-3 of a country, GeoNames' admin1 code of a division ({@code UA.07}), {@code
 *     geonames:698740} of a town, {@code region:sahel} of anything else
 * @param name as English text writes it
 * @param kind what it is
 * @param country ISO alpha-3 of the country it lies in, itself for a country; empty where it spans
 *     several or is claimed by several
 * @param division id of the first-level division it lies in, itself for a division
 * @param at the town, or a rough centre
 * @param population people, as GeoNames counts them; for countries and divisions those in its
 *     towns, so less than live there; 0 where unknown. Good for ranking only
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> division,
    Optional<Coordinates> at,
    long population) {

  public Place {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a place needs an id and a name, found '" + id + "'");
    }
    Objects.requireNonNull(kind, "kind");
    if (country.isPresent() && !isAlpha3(country.get())) {
      throw new IllegalArgumentException("expected ISO alpha-3, found '" + country.get() + "'");
    }
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(at, "at");
    if (population < 0) {
      throw new IllegalArgumentException("people are 0 or more, found " + population);
    }
  }

  private static boolean isAlpha3(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether {@code other} is this place or lies in it, as far as countries and divisions tell. */
  public boolean contains(Place other) {
    return switch (kind) {
      case COUNTRY -> other.country.filter(id::equals).isPresent();
      case DIVISION -> other.division.filter(id::equals).isPresent();
      default -> id.equals(other.id);
    };
  }
}
