package org.demarche.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Sentences;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeReader;

/**
 * How well time expressions are found and normalised, counted as TempEval-3 did (UzZaman and
 * others, 2013): spans match strictly when they are the same and relaxed when they overlap; type
 * and value F1 are the relaxed span F1 times the share of relaxed matches with the right type or
 * value.
 *
 * @param documents how many were read
 * @param marked expressions in the documents
 * @param found expressions the reader found
 * @param strict found expressions with the very span of a marked one
 * @param relaxed found expressions that overlap a marked one, each marked one counted once
 * @param types relaxed matches of the same type
 * @param values relaxed matches of the same value
 */
public record TimeScore(
    int documents, int marked, int found, int strict, int relaxed, int types, int values) {

  private static final TimeScore NONE = new TimeScore(0, 0, 0, 0, 0, 0, 0);

  /**
   * Reads and scores every {@code *.tml} file under a folder.
   *
   * @throws IOException if there is none or one cannot be read
   */
  public static TimeScore of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": expected TimeML files (*.tml), found none");
    }
    TimeReader reader = TimeReader.load();
    TimeScore score = NONE;
    for (Path file : files) {
      TimeDocument document = TimeDocument.read(file);
      score = score.plus(of(document, read(reader, document)));
    }
    return score;
  }

  /** What the reader finds in a document of which the text and the day are known. */
  static List<TimeExpression> read(TimeReader reader, TimeDocument document) {
    List<Span> sentences =
        Sentences.of(document.text()).all().stream().map(Sentence::span).toList();
    return reader.read(document.text(), sentences, document.published());
  }

  /** Scores what was found in one document. */
  static TimeScore of(TimeDocument document, List<TimeExpression> found) {
    int strict = 0;
    int relaxed = 0;
    int types = 0;
    int values = 0;
    int next = 0;
    for (TimeDocument.Time time : document.times()) {
      while (next < found.size() && found.get(next).span().end() <= time.span().start()) {
        next++;
      }
      if (next == found.size() || !found.get(next).span().overlaps(time.span())) {
        continue;
      }
      TimeExpression match = found.get(next++);
      relaxed++;
      strict += match.span().equals(time.span()) ? 1 : 0;
      types += match.type().name().equals(time.type()) ? 1 : 0;
      values += match.value().equals(time.value()) ? 1 : 0;
    }
    return new TimeScore(1, document.times().size(), found.size(), strict, relaxed, types, values);
  }

  private TimeScore plus(TimeScore other) {
    return new TimeScore(
        documents + other.documents,
        marked + other.marked,
        found + other.found,
        strict + other.strict,
        relaxed + other.relaxed,
        types + other.types,
        values + other.values);
  }

  /** Share of the found expressions that match, 0 to 1. */
  public double precision(int matches) {
    return share(matches, found);
  }

  /** Share of the marked expressions that are matched, 0 to 1. */
  public double recall(int matches) {
    return share(matches, marked);
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1(int matches) {
    return share(2 * matches, found + marked);
  }

  /** Relaxed span F1 times the share of matches with the right type. */
  public double typeF1() {
    return f1(relaxed) * share(types, relaxed);
  }

  /** Relaxed span F1 times the share of matches with the right value. */
  public double valueF1() {
    return f1(relaxed) * share(values, relaxed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
