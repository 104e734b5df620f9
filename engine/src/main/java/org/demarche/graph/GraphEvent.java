package org.demarche.graph;

import java.util.List;
import java.util.Objects;
import org.demarche.text.Span;

/**
 * One event of a sentence: the word that names it and what hangs on it.
 *
 * @param trigger where the naming word stands in the sentence
 * @param type PLOVER type
 * @param mode one of {@link EventType#modes()}, or empty when none fits
 * @param status whether it happened
 * @param arguments mentions in their roles, sources outermost first
 * @param scores how sure the reader is of trigger, type, mode and status
 */
public record GraphEvent(
    Span trigger,
    EventType type,
    String mode,
    Status status,
    List<Argument> arguments,
    EventScores scores) {

  public GraphEvent {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(scores, "scores");
    if (!mode.isEmpty() && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "mode '" + mode + "' is not one of " + type + ": " + type.modes());
    }
    arguments = List.copyOf(arguments);
  }

  /** The spans in one role, in order. */
  public List<Span> spans(Role role) {
    return arguments.stream().filter(a -> a.role() == role).map(Argument::span).toList();
  }

  /** The same event with other arguments. */
  public GraphEvent withArguments(List<Argument> others) {
    return new GraphEvent(trigger, type, mode, status, others, scores);
  }
}
