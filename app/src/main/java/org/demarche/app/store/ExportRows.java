package org.demarche.app.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.demarche.codes.CameoCode;
import org.demarche.codes.Context;
import org.demarche.codes.PloverCode;
import org.demarche.export.Days;
import org.demarche.export.EventRow;
import org.demarche.export.Location;
import org.demarche.export.Participant;
import org.demarche.export.SourceRow;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.place.Coordinates;
import org.demarche.place.PlaceKind;
import org.demarche.text.Span;

/**
 * Events of a store as export writes them. Codes, participants and place are those of the first
 * report that gave the event its status: no row mixes what different sentences tell.
 */
public final class ExportRows {

  private static final String EVENTS = "select * from event order by first_day nulls last, id";
  private static final String MAIN_EVENTS =
      "select * from event where id in (select e.event from event_report e join report r"
          + " on r.id = e.report where r.is_main) order by first_day nulls last, id";

  private static final String GEONAMES = "geonames:";

  private final Connection connection;
  private final Function<String, Optional<String>> countryName;
  private final Function<String, Optional<String>> areaName;
  private final Map<String, List<Participant>> actors = new HashMap<>();
  private final Map<String, List<Participant>> recipients = new HashMap<>();
  private final Map<String, Integer> actorAt = new HashMap<>();
  private final Map<String, Integer> recipientAt = new HashMap<>();
  private final Map<String, Location> locations = new HashMap<>();
  private final Map<String, List<String>> reports = new HashMap<>();

  /**
   * Rows of a store.
   *
   * @param countryName English name of a country by ISO 3166 alpha-3
   * @param areaName English name of a first-level division by its id
   */
  public ExportRows(
      Store store,
      Function<String, Optional<String>> countryName,
      Function<String, Optional<String>> areaName) {
    this.connection = store.connection();
    this.countryName = countryName;
    this.areaName = areaName;
  }

  /**
   * All events that were told first in a span of days, in order of the first day, then id.
   *
   * @param from first day, or empty
   * @param to last day, or empty
   * @param isMainOnly only those that some sentence is about
   */
  public List<EventRow> all(Optional<LocalDate> from, Optional<LocalDate> to, boolean isMainOnly)
      throws IOException {
    try {
      return read(from, to, isMainOnly);
    } catch (SQLException e) {
      throw new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
  }

  private List<EventRow> read(Optional<LocalDate> from, Optional<LocalDate> to, boolean isMainOnly)
      throws SQLException {
    EntryReader.each(
        connection, "select * from participant order by report, position", this::participant);
    EntryReader.each(connection, "select * from place order by report, position", this::location);
    EntryReader.each(
        connection,
        "select event, report from event_report order by event, position",
        row ->
            reports
                .computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                .add(row.getString(2)));
    Map<String, SourceRow> sources = new HashMap<>();
    Map<String, Coded> codes = new HashMap<>();
    EntryReader.each(
        connection,
        "select r.*, a.url, a.outlet, a.title, a.language, a.published, a.text_length"
            + " from report r join article a on a.id = r.article",
        row -> {
          sources.put(row.getString("id"), source(row));
          codes.put(row.getString("id"), coded(row));
        });
    List<EventRow> rows = new ArrayList<>();
    EntryReader.each(
        connection,
        isMainOnly ? MAIN_EVENTS : EVENTS,
        row -> {
          Optional<LocalDate> first = EntryReader.day(row, "first_day");
          boolean isIn =
              from.map(d -> first.filter(f -> !f.isBefore(d)).isPresent()).orElse(true)
                  && to.map(d -> first.filter(f -> !f.isAfter(d)).isPresent()).orElse(true);
          if (isIn) {
            rows.add(event(row, sources, codes));
          }
        });
    return rows;
  }

  /**
   * What one report is coded as.
   *
   * @param status as reported
   */
  private record Coded(
      EventType type,
      String mode,
      Status status,
      Optional<PloverCode> plover,
      Optional<CameoCode> cameo,
      List<Context> contexts,
      Optional<Days> days) {}

  private EventRow event(ResultSet row, Map<String, SourceRow> sources, Map<String, Coded> codes)
      throws SQLException {
    List<String> all = reports.get(row.getString("id"));
    Status status = Status.valueOf(row.getString("status"));
    String main =
        all.stream().filter(r -> codes.get(r).status() == status).findFirst().orElse(all.get(0));
    Coded coded = codes.get(main);
    return new EventRow(
        row.getString("id"),
        coded.type(),
        coded.mode(),
        coded.status(),
        coded.days(),
        coded.plover(),
        coded.cameo(),
        coded.contexts(),
        actors.getOrDefault(main, List.of()),
        recipients.getOrDefault(main, List.of()),
        Optional.ofNullable(locations.get(main)),
        row.getInt("outlets"),
        all.stream().map(sources::get).toList());
  }

  private void participant(ResultSet row) throws SQLException {
    String report = row.getString("report");
    boolean isActor = row.getString("role").equals("ACTOR");
    (isActor ? actors : recipients)
        .computeIfAbsent(report, k -> new ArrayList<>())
        .add(
            new Participant(
                row.getString("name"),
                EntryReader.text(row, "quote"),
                EntryReader.text(row, "country"),
                EntryReader.list(row.getString("sectors")),
                EntryReader.text(row, "office"),
                EntryReader.text(row, "actor")));
    (isActor ? actorAt : recipientAt).putIfAbsent(report, row.getInt("start_at"));
  }

  private void location(ResultSet row) throws SQLException {
    String report = row.getString("report");
    Location there = locations.get(report);
    Optional<PlaceKind> kind = EntryReader.text(row, "kind").map(PlaceKind::valueOf);
    boolean isFiner =
        there == null
            || (there.kind().isEmpty() && kind.isPresent())
            || (there.kind().filter(k -> k == PlaceKind.COUNTRY).isPresent()
                && kind.filter(k -> k != PlaceKind.COUNTRY).isPresent());
    if (!isFiner) {
      return;
    }
    Optional<String> country = EntryReader.text(row, "country");
    Optional<String> division = EntryReader.text(row, "division");
    double latitude = row.getDouble("latitude");
    boolean isOnMap = !row.wasNull();
    locations.put(
        report,
        new Location(
            row.getString("name"),
            EntryReader.text(row, "quote"),
            kind,
            country,
            country.flatMap(countryName),
            division,
            division.flatMap(areaName),
            isOnMap
                ? Optional.of(new Coordinates(latitude, row.getDouble("longitude")))
                : Optional.empty(),
            EntryReader.text(row, "place")
                .filter(id -> id.startsWith(GEONAMES))
                .map(id -> id.substring(GEONAMES.length()))));
  }

  private SourceRow source(ResultSet row) throws SQLException {
    String id = row.getString("id");
    int start = row.getInt("sentence_start");
    String sentence = row.getString("sentence");
    return new SourceRow(
        row.getString("article"),
        EntryReader.text(row, "url"),
        EntryReader.text(row, "outlet"),
        EntryReader.text(row, "title"),
        EntryReader.text(row, "language"),
        EntryReader.day(row, "published"),
        sentence,
        row.getInt("sentence_number"),
        new Span(start, start + sentence.length()),
        row.getInt("trigger_start"),
        at(actorAt, id),
        at(recipientAt, id),
        row.getInt("text_length"),
        row.getDouble("score_trigger"));
  }

  private static OptionalInt at(Map<String, Integer> starts, String report) {
    Integer at = starts.get(report);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private static Coded coded(ResultSet row) throws SQLException {
    Optional<PloverCode> plover = Optional.empty();
    if (row.getString("plover_type") != null) {
      plover =
          Optional.of(
              new PloverCode(
                  EventType.valueOf(row.getString("plover_type")),
                  row.getString("plover_mode"),
                  row.getDouble("plover_score")));
    }
    Optional<CameoCode> cameo = Optional.empty();
    if (row.getString("cameo") != null) {
      cameo =
          Optional.of(
              new CameoCode(
                  row.getString("cameo"),
                  row.getString("cameo_name"),
                  row.getDouble("goldstein"),
                  row.getString("cameo_basis")));
    }
    Optional<LocalDate> from = EntryReader.day(row, "time_from");
    Optional<LocalDate> to = EntryReader.day(row, "time_to");
    return new Coded(
        EventType.valueOf(row.getString("type")),
        row.getString("mode"),
        Status.valueOf(row.getString("status")),
        plover,
        cameo,
        EntryReader.list(row.getString("contexts")).stream().map(ExportRows::context).toList(),
        from.isPresent() && to.isPresent()
            ? Optional.of(new Days(from.get(), to.get()))
            : Optional.empty());
  }

  private static Context context(String code) {
    return Arrays.stream(Context.values())
        .filter(c -> c.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the store has a context " + code));
  }
}
