package org.demarche.issue;

import java.util.Objects;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * A typed reason for what was dropped, guessed or refused.
 *
 * @param code what kind of reason
 * @param message what was expected and what was found, with the values; never blank
 * @param span the piece of the article's text it speaks of
 * @param origin file and line it speaks of
 */
public record Issue(IssueCode code, String message, Optional<Span> span, Optional<Origin> origin) {

  public Issue {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(origin, "origin");
    if (message.isBlank()) {
      throw new IllegalArgumentException(code + " needs a message");
    }
  }

  /** An issue of an article as a whole. */
  public static Issue of(IssueCode code, String message) {
    return new Issue(code, message, Optional.empty(), Optional.empty());
  }

  /** An issue of a piece of the article's text. */
  public static Issue at(Span span, IssueCode code, String message) {
    return new Issue(code, message, Optional.of(span), Optional.empty());
  }

  /** An issue of a file or a line. */
  public static Issue in(Origin origin, IssueCode code, String message) {
    return new Issue(code, message, Optional.empty(), Optional.of(origin));
  }

  /** The same issue, said of a place in the input. */
  public Issue from(Origin place) {
    return new Issue(code, message, span, Optional.of(place));
  }
}
