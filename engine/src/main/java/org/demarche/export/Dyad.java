package org.demarche.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.article.ContentId;
import org.demarche.graph.EventType;

/**
 * One pair of an event, for layouts with one source and one target a line.
 *
 * @param source who did it
 * @param target to whom; empty if it has none
 * @param number of the line, 0 or more and below 2^52, so that programs that keep it as a floating
 *     point number keep it whole; a hash of the event and the pair
 */
record Dyad(Participant source, Optional<Participant> target, long number) {

  private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.COOPERATE);
  private static final int HEX_DIGITS = 13;

  Dyad {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }

  /**
   * Each actor with each recipient. Those who meet or cooperate without one of them being the other
   * side make a pair in each direction, as CAMEO codes what is mutual (manual 1.1b3, section 2.4).
   */
  static List<Dyad> of(DatedEvent event) {
    EventRow row = event.row();
    List<Participant> actors = DatedEvent.coded(row.actors());
    List<Participant> recipients = DatedEvent.coded(row.recipients());
    boolean isMutual = recipients.isEmpty() && MUTUAL.contains(row.type());
    List<Participant> others = isMutual ? actors : recipients;
    List<Dyad> dyads = new ArrayList<>();
    for (Participant actor : actors) {
      List<Participant> targets =
          others.stream().filter(other -> !other.key().equals(actor.key())).toList();
      for (Participant target : targets) {
        dyads.add(of(row, actor, Optional.of(target)));
      }
      if (targets.isEmpty()) {
        dyads.add(of(row, actor, Optional.empty()));
      }
    }
    return dyads.stream().distinct().toList();
  }

  private static Dyad of(EventRow row, Participant source, Optional<Participant> target) {
    String other = target.map(Participant::key).orElse("");
    return new Dyad(source, target, number(List.of(row.id(), source.key(), other)));
  }

  /** A number for programs that know ids as numbers only. */
  static long number(List<String> parts) {
    return Long.parseLong(ContentId.of(parts).substring(0, HEX_DIGITS), 16);
  }

  /** Where a report names the source: reports tell it for their event's first actor only. */
  OptionalInt sourceAt(EventRow row, SourceRow report) {
    return row.actors().get(0).equals(source) ? report.actor() : OptionalInt.empty();
  }

  OptionalInt targetAt(EventRow row, SourceRow report) {
    boolean isFirst = !row.recipients().isEmpty() && target.equals(first(row));
    return isFirst ? report.recipient() : OptionalInt.empty();
  }

  private static Optional<Participant> first(EventRow row) {
    return Optional.of(row.recipients().get(0));
  }
}
