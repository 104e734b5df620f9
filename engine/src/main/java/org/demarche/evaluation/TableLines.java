package org.demarche.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table with a heading: tabs between columns, no tab within one. */
final class TableLines {
  private TableLines() {}

  /**
   * The lines as column name to value; columns missing at the end of a line are empty.
   *
   * @throws IOException if the file cannot be read, or lacks one of the columns {@code needed}
   */
  static List<Map<String, String>> read(Path file, List<String> needed) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> heading = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    for (String column : needed) {
      if (!heading.contains(column)) {
        throw new IOException(file + ":1: no column " + column + " in " + heading);
      }
    }
    List<Map<String, String>> out = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.isBlank()) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < heading.size(); i++) {
        row.put(heading.get(i), i < fields.length ? fields[i].strip() : "");
      }
      out.add(row);
    }
    return out;
  }
}
