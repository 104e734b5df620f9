package org.demarche.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in UTF-8: columns parted by tabs, {@code #} starts a comment line.
 *
 * @param rows in the order of the file
 */
public record DataFile(List<Row> rows) {

  public DataFile {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the table.
   *
   * @param file name of the resource
   * @param number of the line, from 1
   * @param columns none blank, no white space around them
   */
  public record Row(String file, int number, List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    public String column(int index) {
      return columns.get(index);
    }

    /** What to throw when this line is wrong. */
    public KnowledgeException wrong(String message) {
      return new KnowledgeException(file, number, message);
    }
  }

  /**
   * Reads a resource that is shipped beside {@code owner}.
   *
   * @throws KnowledgeException if a line has not {@code columns} columns, or a blank one
   */
  public static DataFile load(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the table " + name);
      }
      return parse(name, columns, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /**
   * Reads a table from anywhere.
   *
   * @param name of the file, for messages
   * @throws KnowledgeException if a line has not {@code columns} columns, or a blank one
   */
  public static DataFile parse(String name, int columns, Reader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name, number, List.of(line.split("\t", -1)));
      if (row.columns().size() != columns) {
        throw row.wrong("expected " + columns + " columns, found " + row.columns().size());
      }
      if (row.columns().stream().anyMatch(c -> c.isBlank() || !c.equals(c.strip()))) {
        throw row.wrong("a column is blank or has white space around it");
      }
      rows.add(row);
    }
    return new DataFile(rows);
  }
}
