package org.demarche.statement;

import java.util.Objects;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * Where something was said.
 *
 * @param kind what sort of place
 * @param span the words that tell it, in the article's text
 * @param host the name after "interview with": an outlet, unless it is a person's
 */
public record Medium(Kind kind, Span span, Optional<Span> host) {

  /** Sorts of media, as {@code media.tsv} tells them. */
  public enum Kind {
    INTERVIEW,
    PRESS_CONFERENCE,
    STATEMENT,
    SPEECH,
    SOCIAL_MEDIA,
    LETTER,
    BROADCAST,
    REPORT,
    CALL,
    TESTIMONY
  }

  public Medium {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(host, "host");
  }

  /** A medium of which is not told whose it is. */
  static Medium of(Kind kind, Span span) {
    return new Medium(kind, span, Optional.empty());
  }
}
