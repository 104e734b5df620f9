package org.demarche.regime;

import java.util.Objects;
import java.util.Optional;

/**
 * One element of a provision.
 *
 * @param id unique within its regime
 * @param text what the law asks for, in own words
 * @param unsure what the author of the file is not sure of
 * @param criteria what a report must tell
 */
public record Element(
    String id, ElementKind kind, String text, Optional<String> unsure, Criteria criteria) {

  public Element {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unsure, "unsure");
    Objects.requireNonNull(criteria, "criteria");
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an element needs an id and a text");
    }
  }
}
