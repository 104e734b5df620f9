package org.demarche.listing;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is looked for in a list. What is absent is not weighed.
 *
 * @param name as somebody wrote it
 * @param country ISO 3166 alpha-3 or a code of PLOVER
 * @param birthYear of a person
 * @param kind sort of party
 */
public record Sought(
    String name, Optional<String> country, Optional<Integer> birthYear, Optional<PartyKind> kind) {

  public Sought {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(birthYear, "birthYear");
    Objects.requireNonNull(kind, "kind");
  }

  /** A name of which nothing more is known. */
  public static Sought named(String name) {
    return new Sought(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with a country. */
  public Sought of(Optional<String> other) {
    return new Sought(name, other, birthYear, kind);
  }
}
