package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;
import org.demarche.ledger.PlanState;
import org.demarche.ledger.Spot;
import org.demarche.ledger.Step;

/** Reads plans out of their tables. */
final class PlanReader {
  private final Map<String, List<Party>> parties = new HashMap<>();
  private final Map<String, List<Step>> steps = new HashMap<>();
  private final Map<String, List<String>> reports = new HashMap<>();

  /** By first day, then id. */
  List<Plan> all(Connection connection) throws SQLException {
    EntryReader.each(
        connection,
        "select * from plan_party order by plan, position",
        row -> put(parties, row, EntryReader.party(row)));
    EntryReader.each(
        connection,
        "select * from plan_step order by plan, position",
        row -> put(steps, row, step(row)));
    EntryReader.each(
        connection,
        "select * from plan_report order by plan, position",
        row -> put(reports, row, row.getString("report")));
    List<Plan> plans = new ArrayList<>();
    EntryReader.each(
        connection, "select * from plan order by first_day, id", row -> plans.add(plan(row)));
    return plans;
  }

  private static <T> void put(Map<String, List<T>> map, ResultSet row, T value)
      throws SQLException {
    map.computeIfAbsent(row.getString("plan"), k -> new ArrayList<>()).add(value);
  }

  private Plan plan(ResultSet row) throws SQLException {
    String id = row.getString("id");
    Optional<Spot> place =
        row.getString("place_name") == null
            ? Optional.empty()
            : Optional.of(
                EntryReader.spot(row, "place", "place_name", "place_country", "place_division"));
    return new Plan(
        id,
        row.getString("kind"),
        parties.getOrDefault(id, List.of()),
        place,
        steps.getOrDefault(id, List.of()),
        reports.getOrDefault(id, List.of()));
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getObject("day", LocalDate.class),
        PlanState.valueOf(row.getString("state")),
        EntryReader.interval(row, "window_from", "window_to", "granularity"),
        EntryReader.text(row, "report"),
        EntryReader.text(row, "sentence"),
        EntryReader.text(row, "source"),
        row.getString("reason"));
  }
}
