package org.demarche.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.issue.Issue;
import org.demarche.issue.Origin;

/** The tables of OFAC beside SDN.CSV, which refer to it by ent_num; either may be absent. */
final class SdnTables {
  private final Path sdn;
  private final Countries countries;
  private final List<Issue> issues;

  SdnTables(Path sdn, Countries countries, List<Issue> issues) {
    this.sdn = sdn;
    this.countries = countries;
    this.issues = issues;
  }

  /** ALT.CSV: ent_num, alt_num, type (aka, fka, nka), name, remarks. */
  Map<String, List<ListedName>> names() throws IOException {
    Map<String, List<ListedName>> names = new HashMap<>();
    for (CsvRows.Row row : rows("ALT.CSV", 5)) {
      boolean isWeak = row.column(4).toLowerCase(Locale.ROOT).contains("weak");
      SdnName.text(row.column(3))
          .ifPresent(
              text ->
                  names
                      .computeIfAbsent(row.column(0), k -> new ArrayList<>(2))
                      .add(new ListedName(text, isWeak)));
    }
    return names;
  }

  /** ADD.CSV: ent_num, add_num, address, town, country, remarks. */
  Map<String, List<String>> countries() throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    for (CsvRows.Row row : rows("ADD.CSV", 6)) {
      SdnName.text(row.column(4))
          .flatMap(countries::of)
          .ifPresent(
              code -> found.computeIfAbsent(row.column(0), k -> new ArrayList<>(2)).add(code));
    }
    return found;
  }

  private List<CsvRows.Row> rows(String name, int columns) throws IOException {
    Optional<Path> path = beside(name);
    List<CsvRows.Row> found = new ArrayList<>();
    if (path.isEmpty()) {
      return found;
    }
    try (BufferedReader in = ListBytes.text(path.get())) {
      CsvRows rows = new CsvRows(in, Origin.of(path.get().toString()), issues);
      for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        int size = row.get().columns().size();
        if (size < columns - 1 || size > columns || !row.get().column(0).matches("\\d+")) {
          rows.refuse(
              row.get(),
              "expected " + columns + " columns after a number, found " + size + ": mend the row");
        } else {
          found.add(row.get());
        }
      }
    }
    return found;
  }

  /** The file of that name, whatever its case; its own name for SDN.CSV is not needed. */
  private Optional<Path> beside(String name) throws IOException {
    Path folder = sdn.toAbsolutePath().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().equalsIgnoreCase(name))
          .filter(f -> !f.equals(sdn.toAbsolutePath()))
          .sorted()
          .findFirst();
    }
  }
}
