package org.demarche.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;
import org.demarche.knowledge.KnowledgeException;

/** Reads {@code targets.simple.csv} of OpenSanctions; columns are found by their header. */
final class OpenSanctionsCsv {
  private static final List<String> NEEDED = List.of("id", "schema", "name");

  /** A source that is collected daily may fail for weeks; an entry missing longer has left it. */
  private static final int LAPSE_DAYS = 30;

  private final Countries countries;
  private final Origin file;
  private final List<Issue> issues = new ArrayList<>();

  OpenSanctionsCsv(Path file, Countries countries) {
    this.file = Origin.of(file.toString());
    this.countries = countries;
  }

  /** What a row says, before the newest day of the file is known. */
  private record Entry(ListedParty party, List<String> sanctions, Optional<LocalDate> last) {}

  SanctionsList read(Path path, Optional<LocalDate> published) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader in = ListBytes.text(path)) {
      CsvRows rows = new CsvRows(in, file, issues);
      List<String> header = header(rows);
      for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        entry(rows, row.get(), header).ifPresent(entries::add);
      }
    }
    Optional<LocalDate> newest =
        entries.stream().flatMap(e -> e.last.stream()).max(LocalDate::compareTo);
    List<ListedParty> parties = entries.stream().map(e -> dated(e, newest)).toList();
    return new SanctionsList(
        ListFormat.OPENSANCTIONS_CSV, published.or(() -> newest), parties, issues);
  }

  private List<String> header(CsvRows rows) throws IOException {
    List<String> header =
        rows.next().map(CsvRows.Row::columns).orElse(List.of()).stream()
            .map(c -> c.toLowerCase(Locale.ROOT))
            .toList();
    for (String column : NEEDED) {
      if (!header.contains(column)) {
        throw new KnowledgeException(
            file.file(),
            1,
            "expected the columns " + NEEDED + ", found " + header + ": download the file again");
      }
    }
    return header;
  }

  private Optional<Entry> entry(CsvRows rows, CsvRows.Row row, List<String> header) {
    if (row.columns().size() != header.size()) {
      rows.refuse(
          row,
          "expected "
              + header.size()
              + " columns, found "
              + row.columns().size()
              + ": mend the row");
      return Optional.empty();
    }
    Columns columns = new Columns(header, row);
    if (columns.text("id").isEmpty() || columns.text("name").isEmpty()) {
      rows.leaveOut(row, "expected an id and a name, found one of them empty: fill it in");
      return Optional.empty();
    }
    Origin origin = file.atLine(row.line());
    Optional<LocalDate> first = day(columns, "first_seen", origin);
    Optional<LocalDate> last = day(columns, "last_seen", origin);
    ListingPeriod period =
        new ListingPeriod(Optional.empty(), Optional.empty(), first, Optional.empty());
    List<String> sanctions = columns.list("sanctions");
    List<String> programmes = columns.list("program_ids");
    ListedParty party =
        new ListedParty(
            columns.text("id"),
            names(columns),
            kind(columns.text("schema")),
            countries(columns, origin),
            programmes.isEmpty() ? columns.list("dataset") : programmes,
            Years.in(columns.list("birth_date")),
            period,
            origin);
    return Optional.of(new Entry(party, sanctions, last));
  }

  private static List<ListedName> names(Columns columns) {
    Set<ListedName> names = new LinkedHashSet<>();
    names.add(ListedName.of(columns.text("name")));
    columns.list("aliases").forEach(alias -> names.add(ListedName.of(alias)));
    return List.copyOf(names);
  }

  private List<String> countries(Columns columns, Origin origin) {
    List<String> found = new ArrayList<>();
    for (String text : columns.list("countries")) {
      Optional<String> code = countries.of(text);
      code.ifPresent(found::add);
      if (code.isEmpty() && !countries.isNone(text)) {
        issues.add(
            Issue.in(
                origin,
                IssueCode.BAD_FIELD,
                "expected ISO 3166 alpha-2 in \"countries\", found \"" + text + "\"; left out"));
      }
    }
    return found;
  }

  private Optional<LocalDate> day(Columns columns, String column, Origin origin) {
    String text = columns.text(column);
    Optional<LocalDate> day = SanctionDates.day(text);
    if (day.isEmpty() && !text.isEmpty()) {
      issues.add(
          Issue.in(
              origin,
              IssueCode.BAD_DATE,
              "expected YYYY-MM-DD in \"" + column + "\", found \"" + text + "\"; left out"));
    }
    return day;
  }

  private static PartyKind kind(String schema) {
    return switch (schema.toLowerCase(Locale.ROOT)) {
      case "person" -> PartyKind.PERSON;
      case "organization", "company", "publicbody" -> PartyKind.ORGANISATION;
      case "vessel" -> PartyKind.VESSEL;
      case "airplane" -> PartyKind.AIRCRAFT;
      // LegalEntity is a person or a firm: the list leaves it open.
      default -> PartyKind.OTHER;
    };
  }

  private static ListedParty dated(Entry entry, Optional<LocalDate> newest) {
    Optional<LocalDate> lapsed =
        entry.last.filter(l -> newest.isPresent() && l.plusDays(LAPSE_DAYS).isBefore(newest.get()));
    ListedParty p = entry.party;
    ListingPeriod listing = SanctionDates.of(entry.sanctions, p.listing().seenFrom(), lapsed);
    return new ListedParty(
        p.id(),
        p.names(),
        p.kind(),
        p.countries(),
        p.programmes(),
        p.birthYears(),
        listing,
        p.origin());
  }

  /** A row under its header. */
  private record Columns(List<String> header, CsvRows.Row row) {

    String text(String column) {
      return row.column(header.indexOf(column));
    }

    List<String> list(String column) {
      return Semicolons.split(text(column));
    }
  }
}
