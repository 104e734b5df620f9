package org.demarche.report;

import java.util.Objects;

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

  public String text() {
    return quote.text();
  }
}
