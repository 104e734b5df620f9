package org.demarche.plover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/**
 * Turns the event graph of a sentence into events as PLOVER codes them. The graph keeps the content
 * of a promise or a demand as an event of its own; PLOVER has only the promise or the demand
 * (manual, draft 0.8: "never code category plus auxiliary where a category exists"), see {@link
 * Folding}.
 */
public final class SentenceExport {

  /** Acts that are done in words and have a content. */
  private static final Set<EventType> UTTERED =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

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
   * denied or general is not coded; what is told on the word of who accuses, asks, threatens or
   * promises in the same sentence is the content of that act and not coded beside it.
   */
  public static List<Coded> all(List<GraphEvent> events) {
    List<Coded> out = new ArrayList<>();
    for (GraphEvent e : events) {
      if (e.status() == Status.OCCURRED && !isContent(e, events)) {
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

  /** Whether the actor of an uttered act is whose word the event is told on. */
  private static boolean isContent(GraphEvent event, List<GraphEvent> events) {
    List<Span> sources = event.spans(Role.SOURCE);
    return events.stream()
        .filter(act -> !act.equals(event) && act.status() == Status.OCCURRED)
        .filter(act -> UTTERED.contains(act.type()))
        .flatMap(act -> act.spans(Role.ACTOR).stream())
        .anyMatch(speaker -> sources.stream().anyMatch(speaker::overlaps));
  }

  /**
   * The event a sentence is about, for coders that keep one event a sentence: the first that
   * happened and says who did it to whom, else the first that happened, else the first coded.
   *
   * @return empty if none is coded
   */
  public static Optional<Coded> main(List<GraphEvent> events) {
    List<Coded> coded = all(events);
    return coded.stream()
        .min(
            Comparator.<Coded, Integer>comparing(c -> rank(c.event()))
                .thenComparing(c -> c.event().trigger()));
  }

  private static int rank(GraphEvent event) {
    if (event.status() != Status.OCCURRED) {
      return 2;
    }
    boolean whole = !event.spans(Role.ACTOR).isEmpty() && !event.spans(Role.RECIPIENT).isEmpty();
    return whole ? 0 : 1;
  }
}
