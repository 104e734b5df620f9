package org.demarche.actor;

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

  boolean isLand() {
    return who instanceof Identification.Identified i
        && (i.kind() == ActorKind.STATE || i.kind() == ActorKind.TERRITORY);
  }
}
