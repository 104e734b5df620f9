package org.demarche.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.demarche.codes.CameoCode;
import org.demarche.codes.Context;
import org.demarche.codes.PloverCode;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.place.Coordinates;
import org.demarche.place.PlaceKind;
import org.demarche.text.Span;

/** Events to write, and what is written, taken apart again. */
final class Rows {

  static final LocalDate DAY = LocalDate.of(2025, 7, 2);
  static final Participant KENYA = Participant.of("Kenya", "KEN", "GOV");
  static final Participant PORTUGAL = Participant.of("Portugal", "PRT", "GOV", "MIL");

  private Rows() {}

  static final Location LISBON =
      new Location(
          "Lisbon",
          Optional.of("the Portuguese capital"),
          Optional.of(PlaceKind.CITY),
          Optional.of("PRT"),
          Optional.of("Portugal"),
          Optional.of("PT.14"),
          Optional.of("Lisbon District"),
          Optional.of(new Coordinates(38.72, -9.13)),
          Optional.of("2267057"));

  static SourceRow source(String article, LocalDate published, String sentence) {
    return new SourceRow(
        article,
        Optional.of("https://www.tagus.example/" + article),
        Optional.of("Tagus Courier"),
        Optional.of("Kenya's president in Lisbon"),
        Optional.of("en"),
        Optional.of(published),
        sentence,
        1,
        new Span(10, 10 + sentence.length()),
        25,
        OptionalInt.of(10),
        OptionalInt.of(32),
        500,
        0.874);
  }

  /** A visit that took place. */
  static EventRow visit() {
    return of(EventType.CONSULT, "visit", Status.OCCURRED, Optional.of(Days.on(DAY)));
  }

  static EventRow of(EventType type, String mode, Status status, Optional<Days> days) {
    EventType coded = status == Status.PLANNED ? EventType.AGREE : type;
    String codedMode = coded == type ? mode : "";
    return new EventRow(
        "e1",
        type,
        mode,
        status,
        days,
        Optional.of(new PloverCode(coded, codedMode, 4)),
        Optional.of(new CameoCode("042", "Make a visit", 1.9, "table")),
        List.of(Context.DIPLOMATIC),
        List.of(KENYA),
        List.of(PORTUGAL),
        Optional.of(LISBON),
        1,
        List.of(source("a1", DAY.plusDays(1), "Kenya's president visited Portugal.")));
  }

  static EventRow with(EventRow row, List<Participant> actors, List<Participant> recipients) {
    return new EventRow(
        row.id(),
        row.type(),
        row.mode(),
        row.status(),
        row.days(),
        row.plover(),
        row.cameo(),
        row.contexts(),
        actors,
        recipients,
        row.location(),
        row.outlets(),
        row.sources());
  }

  static EventRow with(EventRow row, SourceRow... sources) {
    return new EventRow(
        row.id(),
        row.type(),
        row.mode(),
        row.status(),
        row.days(),
        row.plover(),
        row.cameo(),
        row.contexts(),
        row.actors(),
        row.recipients(),
        row.location(),
        row.outlets(),
        List.of(sources));
  }

  static EventRow at(EventRow row, Location location) {
    return new EventRow(
        row.id(),
        row.type(),
        row.mode(),
        row.status(),
        row.days(),
        row.plover(),
        row.cameo(),
        row.contexts(),
        row.actors(),
        row.recipients(),
        Optional.of(location),
        row.outlets(),
        row.sources());
  }

  static String text(ExportFormat format, EventRow... rows) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(Stream.of(rows), DayRule.STATED, out);
    } catch (IOException e) {
      throw new AssertionError("a builder does not fail", e);
    }
    return out.toString();
  }

  static ExportCount count(ExportFormat format, DayRule rule, EventRow... rows) {
    try {
      return format.write(Stream.of(rows), rule, new StringBuilder());
    } catch (IOException e) {
      throw new AssertionError("a builder does not fail", e);
    }
  }

  /** The lines of a table, without its header, each as a script would split it. */
  static List<List<String>> cells(ExportFormat format, EventRow... rows) {
    boolean hasHeader = format == ExportFormat.POLECAT || format == ExportFormat.ICEWS;
    return text(format, rows)
        .lines()
        .skip(hasHeader ? 1 : 0)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** A cell of the first line, by the name of its column. */
  static String cell(ExportFormat format, String column, EventRow row) {
    return cells(format, row).get(0).get(format.columns().indexOf(column));
  }
}
