package org.demarche.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a mention is, or why that is not said. */
public sealed interface PlaceAnswer {

  /** The place, if there is one. */
  default Optional<Place> found() {
    return this instanceof Located located ? Optional.of(located.place()) : Optional.empty();
  }

  /**
   * The mention is at, in or beside a known place.
   *
   * @param place the smallest known place that is safe to name
   * @param rule how it was found and how near it is
   * @param confidence 0 to 1, set by judgement
   * @param alternatives namesakes that were passed over, best first; at most five
   * @param unresolved words of the mention that the place does not cover: "northern", an unknown
   *     village's name
   */
  record Located(
      Place place,
      PlaceRule rule,
      double confidence,
      List<Place> alternatives,
      Optional<String> unresolved)
      implements PlaceAnswer {

    public Located {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(unresolved, "unresolved");
      alternatives = List.copyOf(alternatives);
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("a confidence lies from 0 to 1, found " + confidence);
      }
    }
  }

  /**
   * No place is given.
   *
   * @param reason why; never blank
   */
  record Unlocated(String reason) implements PlaceAnswer {
    public Unlocated {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a mention without a place needs a reason");
      }
    }
  }
}
