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
import java.util.Locale;
import java.util.stream.Stream;

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

    /** The parts of a column that bars divide: {@code a|b|c}; {@code -} is none. */
    public List<String> list(int index) {
      return DataFile.list(column(index));
    }

    /**
     * The constant that a column names in small letters.
     *
     * @throws KnowledgeException if it names none: says which there are
     */
    public <E extends Enum<E>> E one(int index, Class<E> of) {
      List<String> names =
          Stream.of(of.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
      int at = names.indexOf(column(index));
      if (at < 0) {
        int last = names.size() - 1;
        String first = String.join(", ", names.subList(0, last));
        throw wrong("expected " + first + " or " + names.get(last) + ", found " + column(index));
      }
      return of.getEnumConstants()[at];
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
      Row row = new Row(name, number, split(line, '\t'));
      if (row.columns().size() != columns) {
        throw row.wrong("expected " + columns + " columns, found " + row.columns().size());
      }
      for (int i = 0; i < columns; i++) {
        if (!isBare(row.column(i))) {
          throw row.wrong("column " + (i + 1) + " is blank or has white space around it");
        }
      }
      rows.add(row);
    }
    return new DataFile(rows);
  }

  /** The parts of {@code a|b|c}; {@code -} is none. */
  public static List<String> list(String column) {
    return column.equals("-") ? List.of() : split(column, '|');
  }

  /** Not {@link String#split}: tens of thousands of lines are read at every start. */
  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    parts.add(text.substring(start));
    return List.copyOf(parts);
  }

  private static boolean isBare(String column) {
    return !column.isEmpty()
        && !Character.isWhitespace(column.charAt(0))
        && !Character.isWhitespace(column.charAt(column.length() - 1));
  }
}
