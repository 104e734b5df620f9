package org.demarche.ledger;

import java.util.Objects;
import java.util.Optional;
import org.demarche.report.SourceLink;

/**
 * A link of a report's source chain.
 *
 * @param kind outlet, quoted outlet or speaker
 * @param name never blank
 * @param actor id, if it is known who it is
 * @param country of the actor
 */
public record Said(
    SourceLink.Kind kind, String name, Optional<String> actor, Optional<String> country) {

  public Said {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(country, "country");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source needs a name");
    }
  }
}
