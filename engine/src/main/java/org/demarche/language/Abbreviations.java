package org.demarche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words whose stop need not end a sentence, and words that start one all the same. */
final class Abbreviations {

  /** What a stop after an abbreviation means. */
  enum Kind {
    BEFORE_NAME,
    BEFORE_NUMBER,
    ANYWHERE,
    NEVER
  }

  static final Abbreviations ENGLISH = load();

  private final Map<String, Kind> kinds;
  private final Set<String> starters;

  private Abbreviations(Map<String, Kind> kinds, Set<String> starters) {
    this.kinds = Map.copyOf(kinds);
    this.starters = Set.copyOf(starters);
  }

  /** Whether {@code word}, written before a stop, is an abbreviation of one of these kinds. */
  boolean is(String word, Kind kind) {
    return kinds.get(word) == kind;
  }

  /** Whether the capitalised {@code word} usually starts a sentence. */
  boolean startsSentence(String word) {
    return starters.contains(word);
  }

  private static Abbreviations load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : lines("abbreviations.tsv")) {
      String[] columns = line.split("\t");
      Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : columns[1].split(" ")) {
        kinds.putIfAbsent(word, kind);
      }
    }
    Set<String> starters = new HashSet<>();
    lines("starters.txt").forEach(line -> starters.addAll(List.of(line.split(" "))));
    return new Abbreviations(kinds, starters);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Abbreviations.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
