package org.demarche.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.demarche.knowledge.KnowledgeException;

/**
 * The towns as the bytes of their file, with a hash table over the names. A line becomes an object
 * only when somebody asks for it: 28,000 towns cost 3 MB and some ten milliseconds, not 20 MB.
 */
final class TownTable {

  static final String FILE = "cities.tsv.gz";
  private static final int COLUMNS = 9;
  private static final int KEYS = 4;
  private static final int SLOTS = 1 << 17;

  private final byte[] bytes;
  private final int[] starts;
  private final int[] numbers;
  private int count;
  private final int[] rows = new int[SLOTS];
  private final int[] hashes = new int[SLOTS];
  private final Map<String, Integer> seats = new HashMap<>();

  private TownTable(byte[] bytes) {
    this.bytes = bytes;
    this.starts = new int[bytes.length / 24 + 1];
    this.numbers = new int[starts.length];
  }

  /** A line of the table as text: its columns, in the order the file's header gives. */
  record Line(int number, List<String> columns) {
    String column(int index) {
      return columns.get(index);
    }

    KnowledgeException wrong(String message) {
      return new KnowledgeException(FILE, number, message);
    }
  }

  /**
   * Reads the shipped file.
   *
   * @throws KnowledgeException if a line has too few or too many columns
   */
  static TownTable load() {
    try (InputStream in = TownTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the table " + FILE);
      }
      return of(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + FILE, e);
    }
  }

  static TownTable of(byte[] text) {
    TownTable table = new TownTable(text);
    int number = 0;
    for (int start = 0; start < text.length; ) {
      int end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      number++;
      if (end > start && text[start] != '#') {
        table.add(start, end, number);
      }
      start = end + 1;
    }
    return table;
  }

  private void add(int start, int end, int number) {
    int column = 0;
    int hash = 0;
    int seat = -1;
    int row = count;
    for (int at = start; at < end; at++) {
      byte b = bytes[at];
      if (column == KEYS && (b == '\t' || b == '|')) {
        put(hash, row);
        hash = 0;
      } else if (column == KEYS) {
        hash = 31 * hash + b;
      } else if (column == 2 && b != '\t') {
        seat = b;
      }
      if (b == '\t') {
        column++;
      }
    }
    if (column != COLUMNS - 1 || row == starts.length) {
      throw new KnowledgeException(
          FILE, number, "expected " + COLUMNS + " columns, found " + (column + 1));
    }
    starts[row] = start;
    numbers[row] = number;
    count++;
    if (seat == 'A' || seat == 'C') {
      Line line = line(row);
      seats.putIfAbsent(line.column(0) + "." + line.column(1), row);
      if (seat == 'C') {
        seats.put(line.column(0), row);
        seats.put(line.column(0) + "." + line.column(1), row);
      }
    }
  }

  private void put(int hash, int row) {
    int slot = slot(hash);
    while (rows[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    rows[slot] = row + 1;
    hashes[slot] = hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  int size() {
    return count;
  }

  /** Rows whose names have {@code folded}, each once. */
  List<Integer> rows(String folded) {
    int hash = 0;
    for (byte b : folded.getBytes(StandardCharsets.UTF_8)) {
      hash = 31 * hash + b;
    }
    List<Integer> found = new ArrayList<>();
    for (int slot = slot(hash); rows[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
      int row = rows[slot] - 1;
      if (hashes[slot] == hash && !found.contains(row) && keys(line(row)).contains(folded)) {
        found.add(row);
      }
    }
    return found;
  }

  /** Row of the seat of a country (ISO alpha-2) or of a division (its id); -1 if unknown. */
  int seat(String of) {
    return seats.getOrDefault(of, -1);
  }

  Line line(int row) {
    int end = starts[row];
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String text = new String(bytes, starts[row], end - starts[row], StandardCharsets.UTF_8);
    return new Line(numbers[row], Arrays.asList(text.split("\t", -1)));
  }

  /** Folded names of a line, its own first. */
  static List<String> keys(Line line) {
    return Arrays.asList(line.column(KEYS).split("\\|", -1));
  }
}
