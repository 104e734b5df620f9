package org.demarche.graph;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * A mention in a role of an event.
 *
 * @param role what the mention is to the event
 * @param span where it stands in the sentence
 * @param score how sure the reader is, 0 to 1; 1 for a human annotation
 */
public record Argument(Role role, Span span, double score) {

  public Argument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    Scores.check("score", score);
  }
}
