package org.demarche.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/**
 * A kind of act that is announced and followed.
 *
 * @param key its name: visit, summit, exercise
 * @param shape who takes part how
 * @param fits types and modes of its reports
 * @param words of the trigger; empty for any
 * @param done words of the trigger of a report that tells it was carried out; empty for {@code
 *     words}: who comes back to an arms sale does not deliver
 * @param days after which a plan without a window lapses when nothing more is heard of it
 * @param also kinds whose occurrence carries it out too
 */
record PlanKind(
    String key,
    Shape shape,
    List<Fit> fits,
    WordList words,
    WordList done,
    int days,
    Set<String> also) {

  /** Who takes part how. */
  enum Shape {
    /** One goes to the other. */
    VISIT,
    /** All take part alike. */
    MEETING,
    /** One does it to the other. */
    ACT
  }

  /**
   * A type of reports.
   *
   * @param mode empty text for any
   */
  record Fit(EventType type, String mode) {}

  PlanKind {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(done, "done");
    fits = List.copyOf(fits);
    also = Set.copyOf(also);
    if (key.isBlank() || fits.isEmpty() || days < 1) {
      throw new IllegalArgumentException("a kind of plan needs a key, a type and a term: " + key);
    }
  }

  boolean fits(Entry e) {
    WordList its = e.status() == Status.OCCURRED && !done.isEmpty() ? done : words;
    return fits.stream()
            .anyMatch(
                f -> f.type() == e.type() && (f.mode().isEmpty() || f.mode().equals(e.mode())))
        && (its.isEmpty() || its.isIn(e.trigger()));
  }
}
