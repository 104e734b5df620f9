package org.demarche.actor;

import java.util.Optional;
import org.demarche.text.Span;

/**
 * One place where an article names somebody.
 *
 * @param sentence number of its sentence
 */
record Naming(Span span, int sentence, Identification who) {

  boolean isPerson() {
    return who instanceof Identification.Identified i
        ? i.kind() == ActorKind.PERSON
        : who instanceof Identification.Partly p && p.name().isPresent();
  }

  Optional<Identification.Identified> law() {
    return who instanceof Identification.Identified i && i.kind() == ActorKind.LAW
        ? Optional.of(i)
        : Optional.empty();
  }

  /** Whether both are known to name the same actor. */
  boolean isSame(Naming other) {
    return who.isSame(other.who());
  }

  boolean isLand() {
    return who instanceof Identification.Identified i
        && (i.kind() == ActorKind.STATE || i.kind() == ActorKind.TERRITORY);
  }
}
