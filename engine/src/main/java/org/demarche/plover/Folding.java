package org.demarche.plover;

import java.util.EnumSet;
import java.util.Optional;
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

  /**
   * The type under which an act of this status is coded; empty if PLOVER has no name for it: what
   * is only possible, denied or general, and a plan to do anything but cooperate or give way (the
   * threat, if one was uttered, is an event of its own).
   */
  public static Optional<EventType> coded(EventType type, Status status) {
    return switch (status) {
      case OCCURRED -> Optional.of(type);
      case PLANNED ->
          COOPERATIVE.contains(type)
              ? Optional.of(EventType.AGREE)
              : type == EventType.RETREAT ? Optional.of(EventType.CONCEDE) : Optional.empty();
      case REQUESTED -> Optional.of(EventType.REQUEST);
      case POSSIBLE, NEGATED, GENERIC -> Optional.empty();
    };
  }

  /** The type under which an act of this status is coded; its own where PLOVER has no other. */
  public static EventType of(EventType type, Status status) {
    return coded(type, status).orElse(type);
  }
}
