package org.demarche.plover;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/**
 * What PLOVER calls an act that is still to be done (manual, draft 0.8: future CONSULT, SUPPORT,
 * COOPERATE and AID are AGREE, future RETREAT is CONCEDE; what is asked for is a REQUEST).
 */
public final class Folding {

  private static final Set<EventType> COOPERATIVE =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID);

  private Folding() {}

  /** The type under which an act of this status is coded; its own where PLOVER has no other. */
  public static EventType of(EventType type, Status status) {
    return switch (status) {
      case PLANNED ->
          COOPERATIVE.contains(type)
              ? EventType.AGREE
              : type == EventType.RETREAT ? EventType.CONCEDE : type;
      case REQUESTED -> EventType.REQUEST;
      case OCCURRED, POSSIBLE, NEGATED, GENERIC -> type;
    };
  }
}
