package org.demarche.time;

import java.util.Objects;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * One time expression of a text.
 *
 * @param span where it stands in the text
 * @param type of TIMEX3
 * @param value TIMEX3 value; digits that are not known are X; never blank
 * @param mod how the words limit the value
 * @param interval the days meant; empty for vague, repeated and unanchored times
 * @param reason the rule and the anchor in words, for people and for tests; never blank
 */
public record TimeExpression(
    Span span,
    TimexType type,
    String value,
    Optional<TimexMod> mod,
    Optional<TimeInterval> interval,
    String reason) {

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(interval, "interval");
    if (value.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a time expression needs a value and a reason");
    }
  }
}
