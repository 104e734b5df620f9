package org.demarche.app.view;

import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/** The colours of types and statuses. */
final class Badges {

  private Badges() {}

  static Ink of(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Ink.COOPERATION;
      case VERBAL_CONFLICT -> Ink.CONFLICT;
      case MATERIAL_CONFLICT -> Ink.FORCE;
    };
  }

  static Ink of(Status status) {
    return switch (status) {
      case OCCURRED -> Ink.DONE;
      case PLANNED, REQUESTED, POSSIBLE -> Ink.OPEN;
      case NEGATED -> Ink.DENIED;
      case GENERIC -> Ink.FAINT;
    };
  }
}
