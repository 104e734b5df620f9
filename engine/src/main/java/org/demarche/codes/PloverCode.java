package org.demarche.codes;

import java.util.Objects;
import org.demarche.graph.EventType;
import org.demarche.graph.Quad;

/**
 * What PLOVER calls a report.
 *
 * @param type after folding: a planned visit is AGREE
 * @param mode one of the type's, or empty
 * @param score PLOVER's scale, -10 (conflict) to 10 (cooperation)
 */
public record PloverCode(EventType type, String mode, double score) {

  public PloverCode {
    Objects.requireNonNull(type, "type");
    if (!mode.isEmpty() && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(mode + " is no mode of " + type + ": " + type.modes());
    }
    if (!(score >= -10 && score <= 10)) {
      throw new IllegalArgumentException("PLOVER scores lie from -10 to 10, found " + score);
    }
  }

  /** The quarter the type falls into. */
  public Quad quad() {
    return type.quad();
  }
}
