package org.demarche.plover;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/**
 * The one act PLOVER codes between two mentions of a sentence. The graph may join them by several:
 * a promise and what is promised, a threat and what is threatened.
 */
public final class PairCoding {

  /** Acts done in words, which are what is told of two when both words and deeds join them. */
  private static final Set<EventType> UTTERED =
      EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  /** Acts two sides do together, so that the sentence names both as actors. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private PairCoding() {}

  /** Two mentions, of which the first acts on or with the second. */
  public record Ends(Span source, Span target) {
    public Ends {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(target, "target");
      if (source.overlaps(target)) {
        throw new IllegalArgumentException("mentions overlap: " + source + ", " + target);
      }
    }
  }

  /**
   * The pairs of mentions that exactly one act joins, in the order in which the events name them.
   * What happened goes before what is planned, which counts as {@link Folding} has it; of several
   * acts that happened the only uttered one counts. Pairs that two acts have equal claim to are
   * left out.
   */
  public static Map<Ends, EventType> of(List<GraphEvent> events) {
    Map<Ends, Set<EventType>> claims = joined(events, Status.OCCURRED);
    joined(events, Status.PLANNED).forEach(claims::putIfAbsent);
    Map<Ends, EventType> out = new LinkedHashMap<>();
    claims.forEach((ends, types) -> only(types).ifPresent(type -> out.put(ends, type)));
    return Collections.unmodifiableMap(out);
  }

  private static Map<Ends, Set<EventType>> joined(List<GraphEvent> events, Status status) {
    Map<Ends, Set<EventType>> found = new LinkedHashMap<>();
    for (GraphEvent event : events) {
      if (event.status() == status) {
        Folding.coded(event.type(), status).ifPresent(type -> join(event, type, found));
      }
    }
    return found;
  }

  private static void join(GraphEvent event, EventType type, Map<Ends, Set<EventType>> found) {
    List<Span> actors = event.spans(Role.ACTOR);
    List<Span> recipients = event.spans(Role.RECIPIENT);
    boolean mutual = recipients.isEmpty() && MUTUAL.contains(event.type());
    for (int i = 0; i < actors.size(); i++) {
      List<Span> others = mutual ? actors.subList(i + 1, actors.size()) : recipients;
      for (Span other : others) {
        if (!actors.get(i).overlaps(other)) {
          found
              .computeIfAbsent(new Ends(actors.get(i), other), e -> EnumSet.noneOf(EventType.class))
              .add(type);
        }
      }
    }
  }

  private static Optional<EventType> only(Set<EventType> types) {
    if (types.size() == 1) {
      return types.stream().findFirst();
    }
    List<EventType> uttered = types.stream().filter(UTTERED::contains).toList();
    return uttered.size() == 1 ? Optional.of(uttered.get(0)) : Optional.empty();
  }
}
