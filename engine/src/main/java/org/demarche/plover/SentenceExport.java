package org.demarche.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;

/**
 * Turns the event graph of a sentence into events as PLOVER codes them. The graph keeps the content
 * of a promise or a demand as an event of its own; PLOVER has only the promise or the demand
 * (manual, draft 0.8: "never code category plus auxiliary where a category exists"), see {@link
 * Folding}.
 */
public final class SentenceExport {

  private SentenceExport() {}

  /**
   * An event as exported.
   *
   * @param event the event of the graph it comes from
   * @param type what PLOVER calls it
   */
  public record Coded(GraphEvent event, EventType type) {
    public Coded {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * All events of a sentence that PLOVER codes, in the order of their triggers. What has not
   * happened and is the content of no uttered promise or demand becomes one; what is only possible,
   * denied or general is not coded.
   */
  public static List<Coded> all(List<GraphEvent> events) {
    List<Coded> out = new ArrayList<>();
    for (GraphEvent e : events) {
      if (e.status() == Status.OCCURRED) {
        out.add(new Coded(e, e.type()));
      }
    }
    for (GraphEvent e : events) {
      EventType folded = Folding.of(e.type(), e.status());
      if (folded != e.type() && out.stream().noneMatch(c -> c.type() == folded)) {
        out.add(new Coded(e, folded));
      }
    }
    out.sort(Comparator.comparing(c -> c.event().trigger()));
    return List.copyOf(out);
  }

  /**
   * The event a sentence is about, for coders that keep one event a sentence: the first that
   * happened and says who did it to whom, else the first that happened, else the first coded.
   *
   * @return one event, or none if none is coded
   */
  public static List<Coded> main(List<GraphEvent> events) {
    List<Coded> coded = all(events);
    return coded.stream()
        .min(
            Comparator.<Coded, Integer>comparing(c -> rank(c.event()))
                .thenComparing(c -> c.event().trigger()))
        .map(List::of)
        .orElse(List.of());
  }

  private static int rank(GraphEvent event) {
    if (event.status() != Status.OCCURRED) {
      return 2;
    }
    boolean whole = !event.spans(Role.ACTOR).isEmpty() && !event.spans(Role.RECIPIENT).isEmpty();
    return whole ? 0 : 1;
  }
}
