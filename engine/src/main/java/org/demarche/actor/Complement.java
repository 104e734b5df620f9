package org.demarche.actor;

import java.util.List;
import java.util.Optional;

/**
 * What follows a head noun after "of", "in", "at": the whole it is part of.
 *
 * @param intro the first of these words; empty if there is none
 * @param holders what follows each, the nearest first
 */
record Complement(String intro, List<Identification> holders) {
  Complement {
    holders = List.copyOf(holders);
  }

  Optional<String> country() {
    return holders.stream().flatMap(h -> h.country().stream()).findFirst();
  }

  /** Sectors of the whole, if it is "of" a body that has some. */
  List<String> sectors() {
    return intro.equals("of") && !holders.isEmpty() ? holders.get(0).sectors() : List.of();
  }

  /** The body, organisation or other actor it is of. */
  Optional<Identification.Identified> whole() {
    return !holders.isEmpty() && holders.get(0) instanceof Identification.Identified i
        ? Optional.of(i)
        : Optional.empty();
  }
}
