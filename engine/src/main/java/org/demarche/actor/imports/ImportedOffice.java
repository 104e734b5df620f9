package org.demarche.actor.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An office with its dates, as it will stand in the user's file.
 *
 * @param office key of {@code offices.tsv}
 * @param title as it is called; blank to take that of the key
 * @param country ISO 3166 alpha-3 or a code of PLOVER
 * @param sectors PLOVER; empty to take those of the key
 * @param from day, month or year
 * @param to day, month or year, inclusive
 */
public record ImportedOffice(
    String office,
    String title,
    Optional<String> country,
    List<String> sectors,
    Optional<String> from,
    Optional<String> to) {

  public ImportedOffice {
    if (office.isBlank()) {
      throw new IllegalArgumentException("an office needs a key");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    sectors = List.copyOf(sectors);
  }
}
