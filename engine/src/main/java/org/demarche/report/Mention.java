package org.demarche.report;

import java.util.List;
import java.util.Objects;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;

/**
 * Words that name a participant, a place or a time of an event.
 *
 * @param quote the words
 * @param score how sure the reader is that they play this part, 0 to 1
 * @param resolution what they stand for
 */
public record Mention(Quote quote, double score, Resolution resolution) {

  public Mention {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(resolution, "resolution");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies from 0 to 1, found " + score);
    }
  }

  /** Whom it stands for; empty if that is not known, or if it stands for a place or a time. */
  public List<Identification> who() {
    return resolution instanceof Resolution.Who known ? known.all() : List.of();
  }

  /** Whether it stands for an outlet. */
  boolean isOutlet() {
    return who().stream()
        .anyMatch(
            who -> who instanceof Identification.Identified one && one.kind() == ActorKind.OUTLET);
  }

  public String text() {
    return quote.text();
  }
}
