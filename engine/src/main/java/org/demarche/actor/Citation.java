package org.demarche.actor;

import java.util.List;
import java.util.Objects;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/**
 * A statute, treaty or programme of the book that an article names.
 *
 * @param law of kind {@link ActorKind#LAW}
 * @param spans where the article names it or means it by "this law", in order; at least one
 */
public record Citation(Identified law, List<Span> spans) {

  public Citation {
    Objects.requireNonNull(law, "law");
    spans = List.copyOf(spans);
    if (law.kind() != ActorKind.LAW || spans.isEmpty()) {
      throw new IllegalArgumentException("a citation is of a law, somewhere: " + law.id());
    }
  }
}
