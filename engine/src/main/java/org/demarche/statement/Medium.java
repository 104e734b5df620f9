package org.demarche.statement;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * Where something was said.
 *
 * @param kind what sort of place
 * @param span the words that tell it, in the article's text
 */
public record Medium(Kind kind, Span span) {

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
  }
}
