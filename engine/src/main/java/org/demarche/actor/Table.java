package org.demarche.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.KnowledgeException;

/**
 * A large table in UTF-8: columns parted by tabs, {@code #} starts a comment line. The same form as
 * {@link org.demarche.knowledge.DataFile}, read in one pass: tens of thousands of lines are read at
 * every start.
 */
final class Table {
  private Table() {}

  /** One line, with the name of its resource and its number, from 1. */
  static final class Line {
    private final String file;
    private final int number;
    private final String[] columns;

    Line(String file, int number, String... columns) {
      this.file = file;
      this.number = number;
      this.columns = columns;
    }

    String file() {
      return file;
    }

    int number() {
      return number;
    }

    String column(int index) {
      return columns[index];
    }

    KnowledgeException wrong(String message) {
      return new KnowledgeException(file, number, message);
    }
  }

  static List<Line> load(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the table " + name);
      }
      return parse(name, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws KnowledgeException if a line has not {@code columns} columns, or a blank one
   */
  static List<Line> parse(String name, int columns, String text) {
    List<Line> lines = new ArrayList<>(text.length() / 64);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      number++;
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (stop > start && text.charAt(start) != '#') {
        lines.add(new Line(name, number, columns(name, number, columns, text, start, stop)));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String[] columns(
      String name, int number, int columns, String text, int start, int stop) {
    String[] parts = new String[columns];
    int found = 0;
    for (int from = start; from <= stop; found++) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 || tab > stop ? stop : tab;
      if (found < columns) {
        parts[found] = text.substring(from, to);
        if (to == from || text.charAt(from) == ' ' || text.charAt(to - 1) == ' ') {
          throw new KnowledgeException(
              name, number, "column " + (found + 1) + " is blank or has white space around it");
        }
      }
      from = to + 1;
    }
    if (found != columns) {
      throw new KnowledgeException(
          name, number, "expected " + columns + " columns, found " + found);
    }
    return parts;
  }
}
