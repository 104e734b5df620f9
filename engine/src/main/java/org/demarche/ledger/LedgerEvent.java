package org.demarche.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.time.TimeInterval;

/**
 * One thing in the world, as one or more reports tell it.
 *
 * @param id hash of its first report
 * @param type of the event
 * @param mode what most reports say
 * @param status OCCURRED if any report says so
 * @param actors who did it; none twice
 * @param recipients to whom
 * @param places where
 * @param time what its reports agree on; empty if none tells
 * @param reports ids in order of publication
 * @param voices independent articles: copies of one text count once
 * @param outlets different outlets, of copies too
 * @param first day of the first report with a date
 * @param last day of the last one
 * @param fields what is agreed and what is disputed, by name
 */
public record LedgerEvent(
    String id,
    EventType type,
    String mode,
    Status status,
    List<Party> actors,
    List<Party> recipients,
    List<Spot> places,
    Optional<TimeInterval> time,
    List<String> reports,
    int voices,
    int outlets,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Field> fields) {

  public LedgerEvent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    reports = List.copyOf(reports);
    fields = List.copyOf(fields);
    if (id.isBlank() || reports.isEmpty()) {
      throw new IllegalArgumentException("an event needs an id and a report");
    }
    if (voices < 1 || voices > reports.size()) {
      throw new IllegalArgumentException(voices + " voices do not go with " + reports.size());
    }
    if (outlets < 0 || first.isPresent() != last.isPresent()) {
      throw new IllegalArgumentException("event " + id + ": first and last go together");
    }
  }
}
