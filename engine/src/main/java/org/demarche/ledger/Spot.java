package org.demarche.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * A place of a report.
 *
 * @param id of the gazetteer; empty if it is not on the map
 * @param name of the place, else the words of the mention
 * @param country ISO 3166 alpha-3
 * @param division id of the first-level division it lies in, or is
 */
public record Spot(
    Optional<String> id, String name, Optional<String> country, Optional<String> division) {

  public Spot {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(division, "division");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
  }
}
