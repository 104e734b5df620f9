package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that takes part in events.
 *
 * @param id stable key, unique in a book: ISO 3166 alpha-3 for a state, {@code
 *     dza.abdelmadjid-tebboune} for a person
 * @param name as it is usually written
 * @param aliases other ways to write it; {@code name} is not repeated
 * @param kind sort of participant
 * @param country ISO 3166 alpha-3 or one of PLOVER's codes for what is not a state (IGO, UNO, EUR,
 *     NGO, MNC, ...)
 * @param sectors PLOVER codes that hold at any date, the first is the primary one
 * @param spells offices with dates, earliest first
 * @param from first day it existed (born, founded); absent = not known
 * @param to last day it existed, inclusive; absent = exists as far as known
 * @param basis where the facts are from
 */
public record Actor(
    String id,
    String name,
    List<String> aliases,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    List<Spell> spells,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String basis) {

  public Actor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(basis, "basis");
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
    spells = List.copyOf(spells);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "actor " + id + " ends on " + to.get() + ", before it starts on " + from.get());
    }
  }
}
