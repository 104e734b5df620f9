package org.demarche.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.codes.CameoCode;
import org.demarche.codes.Context;
import org.demarche.codes.PloverCode;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/**
 * An event with all that any layout asks for.
 *
 * @param id of the event
 * @param type as reported, before folding
 * @param mode as reported; empty text if none
 * @param status whether it has happened
 * @param days when it was, or for what is planned is to be; empty if no text says
 * @param plover what PLOVER calls it, after folding; empty where it would not code it
 * @param cameo empty where CAMEO has no code
 * @param contexts of PLOVER
 * @param actors who did it
 * @param recipients to whom
 * @param location where
 * @param outlets different outlets behind it, 0 if none is known
 * @param sources the reports; at least one; kept in order of publication
 */
public record EventRow(
    String id,
    EventType type,
    String mode,
    Status status,
    Optional<Days> days,
    Optional<PloverCode> plover,
    Optional<CameoCode> cameo,
    List<Context> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<Location> location,
    int outlets,
    List<SourceRow> sources) {

  public EventRow {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(plover, "plover");
    Objects.requireNonNull(cameo, "cameo");
    contexts = contexts.stream().sorted().distinct().toList();
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(location, "location");
    sources = sources.stream().sorted(SourceRow.IN_ORDER).toList();
    if (id.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("an event needs an id and a report");
    }
    if (outlets < 0) {
      throw new IllegalArgumentException("outlets are 0 or more, found " + outlets);
    }
  }

  /** The report that came first. */
  SourceRow first() {
    return sources.get(0);
  }

  /** Different articles that tell it. */
  long articles() {
    return sources.stream().map(SourceRow::article).distinct().count();
  }
}
