package org.demarche.codes;

import java.util.Objects;
import org.demarche.text.Span;

/** Words that speak for a context, and where they stand. */
public record EvidenceWords(Span span, String text) {

  public EvidenceWords {
    Objects.requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("'" + text + "' does not fill " + span);
    }
  }

  EvidenceWords shift(int by) {
    return new EvidenceWords(span.shift(by), text);
  }
}
