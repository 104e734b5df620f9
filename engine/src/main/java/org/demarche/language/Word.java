package org.demarche.language;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * The unit the model labels: a run of letters and digits, or one other visible character.
 *
 * @param span where it stands in its sentence
 * @param form its letters as written
 */
public record Word(Span span, String form) {

  public Word {
    Objects.requireNonNull(span, "span");
    if (form.length() != span.length()) {
      throw new IllegalArgumentException("'" + form + "' does not fill " + span);
    }
  }

  public boolean isAlphanumeric() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
