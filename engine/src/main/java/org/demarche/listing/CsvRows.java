package org.demarche.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/**
 * The rows of a file of comma-separated values (RFC 4180), one at a time.
 *
 * <p>Lines are gathered until their quotation marks pair, then a library takes the row apart. So a
 * mark that is never closed costs one row, not the rest of the file: reading goes on at the line
 * after the one where it stands.
 */
final class CsvRows {
  /** Longest field with line breaks that is believed; beyond, a mark is missing. */
  private static final int MOST_LINES = 200;

  private static final char UNREADABLE = '\uFFFD';

  private static final ObjectReader ROW =
      new CsvMapper().readerFor(String[][].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  /**
   * One row.
   *
   * @param line on which it starts, from 1
   * @param columns without white space around them
   */
  record Row(int line, List<String> columns) {
    Row {
      columns = List.copyOf(columns);
    }

    String column(int index) {
      return index < 0 || index >= columns.size() ? "" : columns.get(index);
    }
  }

  private final BufferedReader in;
  private final Origin file;
  private final List<Issue> issues;
  private final Deque<String> ahead = new ArrayDeque<>();
  private List<String> last = List.of();
  private int next = 1;

  /**
   * Reads from {@code in}, which is not closed.
   *
   * @param issues takes what cannot be read
   */
  CsvRows(BufferedReader in, Origin file, List<Issue> issues) {
    this.in = in;
    this.file = file;
    this.issues = issues;
  }

  /** The next row that can be read; empty at the end. */
  Optional<Row> next() throws IOException {
    while (true) {
      int start = next;
      String line = line();
      if (line == null) {
        return Optional.empty();
      }
      // A lone ^Z ends OFAC's files.
      if (line.isBlank() || line.equals("\u001A")) {
        continue;
      }
      Optional<Row> row = gather(start, line);
      if (row.isPresent()) {
        return row;
      }
    }
  }

  /** Names a row as torn; what it swallowed after its first line is read again. */
  void refuse(Row row, String message) {
    refuse(row.line(), message);
  }

  /** Names a whole row as wrong. */
  void leaveOut(Row row, String message) {
    issues.add(Issue.in(file.atLine(row.line()), IssueCode.BROKEN_ROW, message));
  }

  private Optional<Row> gather(int start, String first) throws IOException {
    List<String> lines = new ArrayList<>(List.of(first));
    boolean isOpen = opens(first, false);
    while (isOpen && lines.size() < MOST_LINES) {
      String more = line();
      if (more == null) {
        break;
      }
      lines.add(more);
      isOpen = opens(more, true);
    }
    last = lines;
    if (isOpen) {
      refuse(start, "expected a closing quotation mark, found none: mend the row");
      return Optional.empty();
    }
    String text = String.join("\n", lines);
    if (text.indexOf(UNREADABLE) >= 0) {
      issues.add(
          Issue.in(
              file.atLine(start),
              IssueCode.MALFORMED_TEXT,
              "expected UTF-8, found bytes that are not: save the file as UTF-8"));
    }
    try {
      List<String> columns = new ArrayList<>();
      for (String[] row : ROW.<String[][]>readValue(text)) {
        for (String column : row) {
          columns.add(column == null ? "" : column.strip());
        }
      }
      return Optional.of(new Row(start, columns));
    } catch (JsonProcessingException e) {
      refuse(start, "expected columns parted by commas, found " + e.getOriginalMessage());
      return Optional.empty();
    }
  }

  private void refuse(int line, String message) {
    issues.add(Issue.in(file.atLine(line), IssueCode.BROKEN_ROW, message));
    for (int i = last.size() - 1; i > 0; i--) {
      ahead.addFirst(last.get(i));
      next--;
    }
    last = List.of();
  }

  /** Whether a quotation is open at the end of a line. */
  private static boolean opens(String line, boolean open) {
    boolean isOpen = open;
    for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
      isOpen = !isOpen;
    }
    return isOpen;
  }

  private String line() throws IOException {
    String line = ahead.isEmpty() ? in.readLine() : ahead.removeFirst();
    if (line != null) {
      next++;
    }
    return line;
  }
}
