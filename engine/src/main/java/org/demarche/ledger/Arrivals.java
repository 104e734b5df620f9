package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Status;

/**
 * Visits that have begun. Whom a visitor is told to have come to meet is met: news says "is in Rome
 * to meet the minister" of what goes on, and often never again.
 */
final class Arrivals {
  private final Map<String, List<Entry>> byArticle = new HashMap<>();

  Arrivals(List<Entry> all, PlanKinds kinds) {
    for (Entry e : all) {
      boolean isVisit =
          kinds.of(e).filter(kind -> kind.shape() == PlanKind.Shape.VISIT).isPresent();
      if (isVisit && e.status() == Status.OCCURRED) {
        byArticle.computeIfAbsent(e.article(), a -> new ArrayList<>()).add(e);
      }
    }
  }

  /** Whether a planned meeting is what a visitor has come for, and no later day is set for it. */
  boolean areFor(Entry meeting, PlanKind kind) {
    boolean isLater =
        meeting
            .time()
            .filter(t -> Days.from(t).isAfter(meeting.published().orElseThrow()))
            .isPresent();
    return kind.shape() == PlanKind.Shape.MEETING
        && !isLater
        && byArticle.getOrDefault(meeting.article(), List.of()).stream()
            .filter(visit -> visit.isBeside(meeting) && visit.offset() < meeting.offset())
            .anyMatch(visit -> isGuest(visit, meeting));
  }

  private static boolean isGuest(Entry visit, Entry meeting) {
    Set<String> guests = Side.of(visit.actors()).keys();
    return Side.of(meeting.actors(), meeting.recipients()).keys().stream()
        .anyMatch(guests::contains);
  }
}
