package org.demarche.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.text.Span;

/**
 * One reading of one article by one annotator, from brat standoff files: {@code T} lines with kind,
 * offsets in code points ({@code ;} between pieces) and words, {@code E} lines that join them as
 * {@code Source}, {@code Cue} and {@code Content}. An article read by several annotators is there
 * several times.
 *
 * @param name of the annotation file, without its ending
 * @param text of the article
 * @param attributions in the order of the file; one without cue or content is left out
 */
public record AttributedArticle(String name, String text, List<Attribution> attributions) {

  public AttributedArticle {
    attributions = List.copyOf(attributions);
  }

  /**
   * Reads every {@code .ann} file below {@code folder}. Its text is the {@code .txt} file of the
   * same name anywhere below, or that of the name without its last {@code _} and what follows:
   * PolNeAR puts the annotator there, and texts and annotations into folders of their own.
   *
   * @throws IOException if there is none, one lacks its text, or a line is wrong; names the file
   */
  public static List<AttributedArticle> folder(Path folder) throws IOException {
    Map<String, Path> texts = files(folder, ".txt");
    Map<String, Path> annotations = files(folder, ".ann");
    if (annotations.isEmpty()) {
      throw new IOException(folder + ": expected .ann files in it or below, found none");
    }
    List<AttributedArticle> out = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      String name = entry.getKey();
      Path text = texts.get(name);
      if (text == null && name.contains("_")) {
        text = texts.get(name.substring(0, name.lastIndexOf('_')));
      }
      if (text == null) {
        throw new IOException(entry.getValue() + ": found no .txt file for it below " + folder);
      }
      out.add(read(name, Files.readString(text), entry.getValue()));
    }
    return out;
  }

  private static Map<String, Path> files(Path folder, String ending) throws IOException {
    Map<String, Path> out = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                out.putIfAbsent(name.substring(0, name.length() - ending.length()), file);
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return out;
  }

  private static AttributedArticle read(String name, String text, Path file) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] columns = line.split("\t", -1);
      if (line.startsWith("T") && columns.length > 1) {
        spans.put(columns[0], spans(columns[1], text, file + ":" + number));
      } else if (line.startsWith("E") && columns.length > 1) {
        events.add(columns[1]);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (String event : events) {
      Attribution attribution =
          new Attribution(
              role(event, "Source", spans),
              role(event, "Cue", spans),
              role(event, "Content", spans));
      if (!attribution.cue().isEmpty() && !attribution.content().isEmpty()) {
        attributions.add(attribution);
      }
    }
    return new AttributedArticle(name, text, attributions);
  }

  /** The pieces of all arguments of a role; a second one is numbered: {@code Content2:T7}. */
  private static List<Span> role(String event, String role, Map<String, List<Span>> spans) {
    List<Span> out = new ArrayList<>();
    for (String argument : event.split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon > 0 && argument.substring(0, colon).replaceAll("[0-9]+$", "").equals(role)) {
        out.addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
      }
    }
    out.sort(null);
    return out;
  }

  /** {@code "Content 10 20;25 30"}. */
  private static List<Span> spans(String written, String text, String place) throws IOException {
    List<Span> out = new ArrayList<>();
    String offsets = written.substring(written.indexOf(' ') + 1);
    try {
      for (String piece : offsets.split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        int length = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]);
        out.add(new Span(start, text.offsetByCodePoints(start, length)));
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(place + ": expected offsets within the text, found " + offsets, e);
    }
    return out;
  }
}
