package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Status;

/**
 * Visits that have begun, by the sentence that tells them. Whom a visitor is told to have come to
 * meet is met: news says "is in Rome to meet the minister" of what goes on, and often never again.
 */
final class Arrivals {
  private final Map<List<String>, List<Entry>> bySentence = new HashMap<>();

  Arrivals(List<Entry> all, PlanKinds kinds) {
    for (Entry e : all) {
      boolean isVisit =
          kinds.of(e).filter(kind -> kind.shape() == PlanKind.Shape.VISIT).isPresent();
      if (isVisit && e.status() == Status.OCCURRED) {
        bySentence.computeIfAbsent(sentence(e), s -> new ArrayList<>()).add(e);
      }
    }
  }

  private static List<String> sentence(Entry e) {
    return List.of(e.article(), e.sentence());
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
        && bySentence.getOrDefault(sentence(meeting), List.of()).stream()
            .anyMatch(visit -> visit.offset() < meeting.offset() && isGuest(visit, meeting));
  }

  private static boolean isGuest(Entry visit, Entry meeting) {
    Set<String> guests = Side.of(visit.actors()).keys();
    return Side.of(meeting.actors(), meeting.recipients()).keys().stream()
        .anyMatch(guests::contains);
  }
}
