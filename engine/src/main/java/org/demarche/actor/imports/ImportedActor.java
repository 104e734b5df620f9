package org.demarche.actor.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.issue.Origin;

/**
 * An actor as it will stand in the user's file.
 *
 * @param id with the form it comes from before the stop, so that it overrides no shipped actor
 * @param name as it is usually written
 * @param aliases other names, none twice
 * @param kind sort of actor
 * @param country ISO 3166 alpha-3 or a code of PLOVER
 * @param sectors PLOVER codes that hold at any date
 * @param from day, month or year it first existed
 * @param to day, month or year it last existed
 * @param offices in the order of the file
 * @param origin file and line of its entry
 */
public record ImportedActor(
    String id,
    String name,
    List<String> aliases,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<String> from,
    Optional<String> to,
    List<ImportedOffice> offices,
    Origin origin) {

  public ImportedActor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(origin, "origin");
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
  }

  /** The same under another id. */
  ImportedActor withId(String other) {
    return new ImportedActor(
        other, name, aliases, kind, country, sectors, from, to, offices, origin);
  }
}
