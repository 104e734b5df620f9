package org.demarche.codes;

import java.util.List;
import java.util.Objects;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/**
 * What is to be coded.
 *
 * @param sentence its text
 * @param trigger where the words that name the act stand in the sentence
 * @param clause the trigger's clause, in the sentence
 * @param sectors of PLOVER, of all actors and recipients that are known
 * @param isHistorical whether it lies a year or more before the article
 */
public record CodedAct(
    EventType type,
    String mode,
    Status status,
    String sentence,
    Span trigger,
    Span clause,
    List<String> sectors,
    boolean isHistorical) {

  public CodedAct {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(mode, "mode");
    if (trigger.end() > sentence.length() || clause.end() > sentence.length()) {
      throw new IllegalArgumentException("trigger and clause lie in the sentence");
    }
    sectors = List.copyOf(sectors);
  }
}
