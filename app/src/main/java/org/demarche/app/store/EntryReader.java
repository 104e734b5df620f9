package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Party;
import org.demarche.ledger.Said;
import org.demarche.ledger.Spot;
import org.demarche.report.SourceLink;
import org.demarche.time.Granularity;
import org.demarche.time.TimeInterval;

/** Reads the entries of the ledger out of the tables of reports. */
final class EntryReader {
  private final Connection connection;
  private final Map<String, List<Party>> actors = new HashMap<>();
  private final Map<String, List<Party>> recipients = new HashMap<>();
  private final Map<String, List<Spot>> places = new HashMap<>();
  private final Map<String, List<Said>> sources = new HashMap<>();

  EntryReader(Connection connection) {
    this.connection = connection;
  }

  /** All entries, in no particular order. */
  List<Entry> all() throws SQLException {
    each(
        "select report, role, actor, name, kind, country, sectors, stands_for from participant"
            + " order by report, role, position",
        row ->
            (row.getString("role").equals("ACTOR") ? actors : recipients)
                .computeIfAbsent(row.getString("report"), k -> new ArrayList<>())
                .add(party(row)));
    each(
        "select report, place, name, country, division from place order by report, position",
        row ->
            places
                .computeIfAbsent(row.getString("report"), k -> new ArrayList<>())
                .add(spot(row, "place", "name", "country", "division")));
    each(
        "select report, kind, name, actor, country from source order by report, position",
        row ->
            sources
                .computeIfAbsent(row.getString("report"), k -> new ArrayList<>())
                .add(
                    new Said(
                        SourceLink.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        text(row, "actor"),
                        text(row, "country"))));
    List<Entry> entries = new ArrayList<>();
    each(
        "select r.*, a.published, a.outlet from report r join article a on a.id = r.article",
        row -> entries.add(entry(row)));
    return entries;
  }

  private Entry entry(ResultSet row) throws SQLException {
    String id = row.getString("id");
    int at = row.getInt("trigger_start");
    return new Entry(
        id,
        row.getString("article"),
        at,
        day(row, "published"),
        text(row, "outlet"),
        EventType.valueOf(row.getString("type")),
        row.getString("mode"),
        Status.valueOf(row.getString("status")),
        row.getString("trigger_text"),
        list(row.getString("cues")),
        actors.getOrDefault(id, List.of()),
        recipients.getOrDefault(id, List.of()),
        places.getOrDefault(id, List.of()),
        interval(row, "time_from", "time_to", "time_granularity"),
        sources.getOrDefault(id, List.of()),
        row.getString("sentence"),
        at - row.getInt("sentence_start"));
  }

  /** The party of a row of participant, event_party or plan_party. */
  static Party party(ResultSet row) throws SQLException {
    return new Party(
        text(row, "actor"),
        row.getString("name"),
        text(row, "kind").map(ActorKind::valueOf),
        text(row, "country"),
        list(row.getString("sectors")),
        text(row, "stands_for"));
  }

  static Spot spot(ResultSet row, String id, String name, String country, String division)
      throws SQLException {
    return new Spot(text(row, id), row.getString(name), text(row, country), text(row, division));
  }

  static Optional<TimeInterval> interval(ResultSet row, String from, String to, String granularity)
      throws SQLException {
    Optional<LocalDate> first = day(row, from);
    Optional<LocalDate> last = day(row, to);
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeInterval(first, last, Granularity.valueOf(row.getString(granularity))));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** What {@link Rows} joined. */
  static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|", -1));
  }

  /** Takes a row of an answer. */
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, Taker taker) throws SQLException {
    each(connection, sql, taker);
  }

  static void each(Connection connection, String sql, Taker taker) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }
}
