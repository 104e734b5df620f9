package org.demarche.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.graph.GraphEvent;

/**
 * A sentence with its event graph, as the corpus format keeps it.
 *
 * @param id names the sentence within its file
 * @param text the sentence; spans of the events point into it
 * @param date date of publication
 * @param events in the order of the file
 */
public record AnnotatedSentence(
    String id, String text, Optional<LocalDate> date, List<GraphEvent> events) {

  public AnnotatedSentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(date, "date");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs an id");
    }
    events = List.copyOf(events);
  }
}
