package org.demarche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.graph.EventType;
import org.demarche.text.Span;

/**
 * The PLV relation data: tab-separated, a sentence with source and target marked and the PLOVER
 * root of what goes on between them.
 */
public final class PlvFile {

  private static final String YIELD = "YIELD";
  private static final Set<String> ROOTS = roots();

  private PlvFile() {}

  /**
   * One relation.
   *
   * @param sentence the sentence without marks
   * @param source where the acting mention stands; empty where the sentence names nobody who acts
   * @param target where the mention stands that is acted on; empty where the sentence names none
   * @param root PLOVER root, one of 15
   */
  public record Relation(
      String sentence, Optional<Span> source, Optional<Span> target, String root) {

    /** Every type that counts as right: YIELD stands for two. */
    public Set<EventType> types() {
      return root.equals(YIELD)
          ? EnumSet.of(EventType.CONCEDE, EventType.RETREAT)
          : EnumSet.of(EventType.valueOf(root));
    }
  }

  private static Set<String> roots() {
    Set<String> all = new TreeSet<>();
    for (EventType type : EventType.values()) {
      all.add(root(type));
    }
    return all;
  }

  /** The root PLV gives to a type: it knows CONCEDE and RETREAT as YIELD. */
  public static String root(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
  }

  /**
   * Reads relations; the file needs a heading with sentence, marked_sentence and gold_root.
   *
   * @throws IOException if a column is missing or a line cannot be read, with its number: marks
   *     that do not close, or an unknown root
   */
  public static List<Relation> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> heading = List.of(lines.get(0).split("\t", -1));
    int marked = column(file, heading, "marked_sentence");
    int root = column(file, heading, "gold_root");
    List<Relation> out = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] fields = lines.get(i).split("\t", -1);
      if (fields.length <= Math.max(marked, root)) {
        throw new IOException(file + ":" + (i + 1) + ": too few columns: " + fields.length);
      }
      try {
        out.add(relation(fields[marked], fields[root]));
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return out;
  }

  private static int column(Path file, List<String> heading, String name) throws IOException {
    int at = heading.indexOf(name);
    if (at < 0) {
      throw new IOException(file + ":1: no column " + name + " in " + heading);
    }
    return at;
  }

  private static Relation relation(String marked, String root) {
    StringBuilder plain = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    List<String> marks = List.of("<s>", "</s>", "<t>", "</t>");
    int i = 0;
    while (i < marked.length()) {
      int mark = -1;
      for (int m = 0; m < marks.size(); m++) {
        mark = marked.startsWith(marks.get(m), i) ? m : mark;
      }
      if (mark >= 0) {
        at[mark] = plain.length();
        i += marks.get(mark).length();
      } else {
        plain.append(marked.charAt(i++));
      }
    }
    if (!ROOTS.contains(root)) {
      throw new IllegalArgumentException("expected a PLOVER root " + ROOTS + ", found " + root);
    }
    return new Relation(
        plain.toString(), marked(at[0], at[1], "s"), marked(at[2], at[3], "t"), root);
  }

  private static Optional<Span> marked(int start, int end, String mark) {
    if (start < 0 && end < 0) {
      return Optional.empty();
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "expected <" + mark + ">, words and </" + mark + ">; one of the marks is missing");
    }
    return Optional.of(new Span(start, end));
  }
}
