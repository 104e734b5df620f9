package org.demarche.plover;

import java.util.ArrayList;
import java.util.List;
import org.demarche.graph.Argument;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/** Events written by the words of their sentence. */
final class MarkedEvent {

  private MarkedEvent() {}

  /** Roles are a letter and words: a:Chile is the actor, r: the recipient, s: the source. */
  static GraphEvent of(
      String text, String trigger, EventType type, Status status, String... roles) {
    List<Argument> arguments = new ArrayList<>();
    for (String role : roles) {
      Role as =
          switch (role.charAt(0)) {
            case 'a' -> Role.ACTOR;
            case 'r' -> Role.RECIPIENT;
            default -> Role.SOURCE;
          };
      arguments.add(new Argument(as, span(text, role.substring(2)), 1));
    }
    return new GraphEvent(span(text, trigger), type, "", status, arguments, EventScores.CERTAIN);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
