package org.demarche.graph;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * A reading that was left out of an event graph, so that what is missing can be told from what was
 * never seen.
 *
 * @param reason why it was left out
 * @param what the type of the event, or the role, in words of the output
 * @param span where it stands in the sentence
 * @param score how sure the reader was, 0 to 1
 */
public record Dropped(Reason reason, String what, Span span, double score) {

  /** Why something was left out. */
  public enum Reason {
    /** A word that may name an event, but less surely than the threshold asks. */
    WEAK_TRIGGER,
    /** A mention that may play a role, but less surely than the threshold asks. */
    WEAK_ROLE,
    /** A mention that a semicolon parts from the event: another statement. */
    OUT_OF_REACH
  }

  public Dropped {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(span, "span");
    Scores.check("score", score);
    if (what.isBlank()) {
      throw new IllegalArgumentException("what was dropped needs a name");
    }
  }
}
