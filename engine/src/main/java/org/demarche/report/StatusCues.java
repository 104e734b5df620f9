package org.demarche.report;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;

/**
 * Finds the words that support a status: of those listed for it in {@code status-cues.tsv}, the
 * nearest to the trigger within its clause. The status itself is the model's; a status without a
 * listed cue stays as it is.
 */
final class StatusCues {

  private static final String FILE = "status-cues.tsv";

  /**
   * One line of the table.
   *
   * @param status what the cue supports
   * @param cue its words
   * @param example a sentence with the cue
   * @param trigger where the example's event is named
   * @param row where it comes from
   */
  record Entry(Status status, CuePhrase cue, String example, Span trigger, DataFile.Row row) {}

  private final List<Entry> entries;
  private final Map<Status, List<CuePhrase>> phrases = new EnumMap<>(Status.class);

  private StatusCues(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      phrases.computeIfAbsent(entry.status(), s -> new ArrayList<>()).add(entry.cue());
    }
  }

  /**
   * Reads the shipped table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line of it is wrong: names file and line
   */
  static StatusCues load() {
    return of(DataFile.load(StatusCues.class, FILE, 3));
  }

  /** Reads a table from elsewhere; {@code name} stands in the messages. */
  static StatusCues read(String name, Reader in) throws IOException {
    return of(DataFile.parse(name, 3, in));
  }

  private static StatusCues of(DataFile file) {
    List<Entry> entries = new ArrayList<>();
    for (DataFile.Row row : file.rows()) {
      String marked = row.column(2);
      int open = marked.indexOf('<');
      int close = marked.indexOf('>');
      if (open < 0 || close <= open + 1 || marked.indexOf('<', open + 1) >= 0) {
        throw row.wrong("the example must mark one trigger <so>, found '" + marked + "'");
      }
      String example = marked.replace("<", "").replace(">", "");
      Span trigger = new Span(open, close - 1);
      entries.add(new Entry(status(row), CuePhrase.of(row, row.column(1)), example, trigger, row));
    }
    return new StatusCues(entries);
  }

  private static Status status(DataFile.Row row) {
    for (Status status : Status.values()) {
      if (status.name().equals(row.column(0)) && status != Status.OCCURRED) {
        return status;
      }
    }
    throw row.wrong("expected a status other than OCCURRED, found '" + row.column(0) + "'");
  }

  List<Entry> entries() {
    return entries;
  }

  /** The nearest cue for {@code status}, as a span of {@code sentence}; the left one of two. */
  Optional<Span> nearest(Status status, String sentence, Span trigger) {
    List<Word> words = Words.of(sentence);
    Clause clause = Clause.around(trigger, words);
    Optional<Span> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int at = clause.first(); at <= clause.last(); at++) {
      for (CuePhrase phrase : phrases.getOrDefault(status, List.of())) {
        int length = phrase.matches(words, at, clause.last());
        if (length == 0) {
          continue;
        }
        Span span = new Span(words.get(at).span().start(), words.get(at + length - 1).span().end());
        int distance = clause.distance(at, at + length - 1);
        boolean isLonger =
            distance == least
                && best.filter(b -> b.start() == span.start() && b.end() < span.end()).isPresent();
        if (!span.overlaps(trigger) && (distance < least || isLonger)) {
          least = distance;
          best = Optional.of(span);
        }
      }
    }
    return best;
  }
}
