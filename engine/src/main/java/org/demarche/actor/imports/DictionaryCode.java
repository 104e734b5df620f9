package org.demarche.actor.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a dictionary with the time it holds for.
 *
 * @param country ISO 3166 alpha-3 or a code of PLOVER
 * @param sectors PLOVER
 * @param from first day
 * @param to last day
 */
record DictionaryCode(
    String country, List<String> sectors, Optional<String> from, Optional<String> to) {

  DictionaryCode {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    sectors = List.copyOf(sectors);
  }

  boolean isDated() {
    return from.isPresent() || to.isPresent();
  }
}
