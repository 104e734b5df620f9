package org.demarche.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.article.ContentId;
import org.demarche.ledger.Claim;
import org.demarche.ledger.Field;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.LedgerEvent;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;
import org.demarche.ledger.Spot;
import org.demarche.ledger.Step;
import org.demarche.time.TimeInterval;
import org.duckdb.DuckDBConnection;

/** Writes what differs between a ledger and the tables of events and plans. */
final class LedgerWriter {
  private final DuckDBConnection connection;

  LedgerWriter(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Replaces what has changed; the caller commits. */
  void write(Ledger ledger) throws SQLException {
    List<LedgerEvent> events =
        changed(
            "event",
            List.of("event_report", "event_party", "event_place", "event_claim"),
            ledger.events(),
            LedgerEvent::id);
    writeEvents(events);
    List<Plan> plans =
        changed(
            "plan", List.of("plan_party", "plan_step", "plan_report"), ledger.plans(), Plan::id);
    writePlans(plans);
  }

  /** The hash of a record: its own text names every field of it. */
  private static String hash(Object item) {
    return ContentId.of(List.of(item.toString()));
  }

  /** Deletes what is gone or different, and returns what is to be written. */
  private <T> List<T> changed(
      String table, List<String> parts, List<T> items, Function<T, String> id) throws SQLException {
    Map<String, String> there = new HashMap<>();
    EntryReader.each(
        connection,
        "select id, hash from " + table,
        row -> there.put(row.getString(1), row.getString(2)));
    List<T> news = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (T item : items) {
      if (hash(item).equals(there.get(id.apply(item)))) {
        kept.add(id.apply(item));
      } else {
        news.add(item);
      }
    }
    Set<String> old = new HashSet<>(there.keySet());
    old.removeAll(kept);
    delete(connection, table, "id", old);
    for (String part : parts) {
      delete(connection, part, table, old);
    }
    return news;
  }

  static void delete(Connection connection, String table, String column, Set<String> ids)
      throws SQLException {
    if (!ids.isEmpty()) {
      change(
          connection,
          "delete from " + table + " where " + column + " in (select unnest(?::varchar[]))",
          ids);
    }
  }

  /**
   * Runs SQL whose one parameter is a list of ids.
   *
   * @return how many rows it changed
   */
  static int change(Connection connection, String sql, Set<String> ids) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setArray(1, connection.createArrayOf("varchar", ids.stream().sorted().toArray()));
      return change.executeUpdate();
    }
  }

  private void writeEvents(List<LedgerEvent> events) throws SQLException {
    try (Rows event = new Rows(connection, "event");
        Rows report = new Rows(connection, "event_report");
        Rows party = new Rows(connection, "event_party");
        Rows place = new Rows(connection, "event_place");
        Rows claim = new Rows(connection, "event_claim")) {
      for (LedgerEvent e : events) {
        event.add(
            e.id(),
            hash(e),
            e.type(),
            e.mode(),
            e.status(),
            e.time().flatMap(TimeInterval::from),
            e.time().flatMap(TimeInterval::to),
            e.voices(),
            e.outlets(),
            e.first(),
            e.last(),
            e.reports().size(),
            String.join(
                ", ", e.fields().stream().filter(Field::disputed).map(Field::name).toList()),
            Listed.names(e.actors()),
            Listed.ids(e.actors()),
            Listed.countries(e.actors()),
            Listed.names(e.recipients()),
            Listed.ids(e.recipients()),
            Listed.countries(e.recipients()),
            Listed.places(e.places()));
        for (int i = 0; i < e.reports().size(); i++) {
          report.add(e.id(), i, e.reports().get(i));
        }
        for (int i = 0; i < e.actors().size(); i++) {
          addParty(party, e.actors().get(i), e.id(), "ACTOR", i);
        }
        for (int i = 0; i < e.recipients().size(); i++) {
          addParty(party, e.recipients().get(i), e.id(), "RECIPIENT", i);
        }
        for (int i = 0; i < e.places().size(); i++) {
          Spot s = e.places().get(i);
          place.add(e.id(), i, s.id(), s.name(), s.country(), s.division());
        }
        for (Field f : e.fields()) {
          for (int i = 0; i < f.claims().size(); i++) {
            Claim c = f.claims().get(i);
            claim.add(e.id(), f.name(), i, c.value(), f.disputed(), c.reports());
          }
        }
      }
    }
  }

  private static void addParty(Rows rows, Party p, Object... first) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(first));
    values.addAll(List.of(p.id(), p.name(), p.kind(), p.country(), p.sectors(), p.standsFor()));
    rows.add(values.toArray());
  }

  private void writePlans(List<Plan> plans) throws SQLException {
    try (Rows plan = new Rows(connection, "plan");
        Rows party = new Rows(connection, "plan_party");
        Rows step = new Rows(connection, "plan_step");
        Rows report = new Rows(connection, "plan_report")) {
      for (Plan p : plans) {
        Optional<Spot> spot = p.place();
        plan.add(
            p.id(),
            hash(p),
            p.kind(),
            p.state(),
            p.window().flatMap(TimeInterval::from),
            p.window().flatMap(TimeInterval::to),
            p.steps().get(0).on(),
            p.last().on(),
            spot.flatMap(Spot::id),
            spot.map(Spot::name),
            spot.flatMap(Spot::country),
            spot.flatMap(Spot::division));
        for (int i = 0; i < p.parties().size(); i++) {
          addParty(party, p.parties().get(i), p.id(), i);
        }
        for (int i = 0; i < p.steps().size(); i++) {
          Step s = p.steps().get(i);
          step.add(
              p.id(),
              i,
              s.on(),
              s.state(),
              s.window().flatMap(TimeInterval::from),
              s.window().flatMap(TimeInterval::to),
              s.window().map(w -> w.granularity().name()),
              s.report(),
              s.sentence(),
              s.source(),
              s.reason());
        }
        for (int i = 0; i < p.reports().size(); i++) {
          report.add(p.id(), i, p.reports().get(i));
        }
      }
    }
  }
}
