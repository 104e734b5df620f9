package org.demarche.armament;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * A row of the catalogue that a text names.
 *
 * @param span where, in the text that was looked through
 */
public record Hit(Span span, Entry entry) {
  public Hit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(entry, "entry");
  }
}
