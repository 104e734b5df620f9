package org.demarche.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.issue.Issue;
import org.demarche.issue.Origin;

/**
 * Reads {@code SDN.CSV} of OFAC (data specification of 25 September 2023): ent_num, name, type,
 * program, title, call sign, vessel type, tonnage, GRT, flag, owner, remarks; with {@code ALT.CSV}
 * (other names) and {@code ADD.CSV} (addresses) where they stand beside it.
 */
final class SdnCsv {
  private static final int COLUMNS = 12;
  private static final Pattern OF_COUNTRY =
      Pattern.compile("(?i)\\b(?:nationality|citizen|Nationality of Registration|Flag) ([^;.]+)");
  private static final Pattern BORN = Pattern.compile("(?i)\\b(?:alt\\. )?DOB ([^;.]+)");

  private final Countries countries;
  private final Origin file;
  private final List<Issue> issues = new ArrayList<>();

  SdnCsv(Path file, Countries countries) {
    this.file = Origin.of(file.toString());
    this.countries = countries;
  }

  SanctionsList read(Path path, Optional<LocalDate> published) throws IOException {
    SdnTables beside = new SdnTables(path, countries, issues);
    Map<String, List<ListedName>> others = beside.names();
    Map<String, List<String>> addresses = beside.countries();
    List<ListedParty> parties = new ArrayList<>();
    try (BufferedReader in = ListBytes.text(path)) {
      CsvRows rows = new CsvRows(in, file, issues);
      for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        party(rows, row.get(), published, others, addresses).ifPresent(parties::add);
      }
    }
    return new SanctionsList(ListFormat.SDN_CSV, published, parties, issues);
  }

  private Optional<ListedParty> party(
      CsvRows rows,
      CsvRows.Row row,
      Optional<LocalDate> published,
      Map<String, List<ListedName>> others,
      Map<String, List<String>> addresses) {
    if (row.columns().size() < COLUMNS - 1 || row.columns().size() > COLUMNS) {
      rows.refuse(
          row,
          "expected " + COLUMNS + " columns, found " + row.columns().size() + ": mend the row");
      return Optional.empty();
    }
    String id = row.column(0);
    Optional<String> name = SdnName.text(row.column(1));
    if (!id.matches("\\d+") || name.isEmpty()) {
      rows.leaveOut(row, "expected a number and a name, found \"" + id + "\": mend the row");
      return Optional.empty();
    }
    PartyKind kind = SdnName.kind(SdnName.text(row.column(2)));
    Set<ListedName> names = new LinkedHashSet<>();
    names.add(ListedName.of(SdnName.inOrder(name.get(), kind)));
    for (ListedName other : others.getOrDefault(id, List.of())) {
      names.add(new ListedName(SdnName.inOrder(other.text(), kind), other.weak()));
    }
    String remarks = row.column(11);
    List<String> of = new ArrayList<>(addresses.getOrDefault(id, List.of()));
    SdnName.text(row.column(9)).flatMap(countries::of).ifPresent(of::add);
    matches(OF_COUNTRY, remarks).forEach(c -> countries.of(c).ifPresent(of::add));
    return Optional.of(
        new ListedParty(
            id,
            List.copyOf(names),
            kind,
            of,
            programmes(row.column(3)),
            Years.in(matches(BORN, remarks)),
            ListingPeriod.seen(published),
            file.atLine(row.line())));
  }

  /** Several programmes stand as "ONE] [TWO". */
  private static List<String> programmes(String column) {
    return SdnName.text(column).stream()
        .flatMap(text -> Pattern.compile("[\\[\\]]").splitAsStream(text))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static List<String> matches(Pattern pattern, String remarks) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(remarks);
    while (matcher.find()) {
      found.add(matcher.group(1).strip());
    }
    return found;
  }
}
