package org.demarche.ledger;

import java.util.List;

/**
 * A field of an event.
 *
 * @param name mode, status, actors, recipients, place, time
 * @param claims different values; the one most reports give first; at least one
 * @param disputed whether the values contradict each other; several that go together do not
 */
public record Field(String name, List<Claim> claims, boolean disputed) {

  public Field {
    claims = List.copyOf(claims);
    if (name.isBlank() || claims.isEmpty()) {
      throw new IllegalArgumentException("a field needs a name and a claim");
    }
    if (disputed && claims.size() < 2) {
      throw new IllegalArgumentException("one claim alone is not disputed: " + name);
    }
  }
}
