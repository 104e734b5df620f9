package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.text.Span;

/**
 * Puts the statements of an article together from those of its sentences: quotations that go on,
 * names for pronouns, statements within statements.
 */
final class Assembly {

  private final String text;
  private final List<Line> lines;
  private final Quotations quotations;
  private final Media media;
  private final List<List<String>> phrases;

  Assembly(
      String text,
      List<Line> lines,
      Quotations quotations,
      Media media,
      List<List<String>> phrases) {
    this.phrases = phrases;
    this.text = text;
    this.media = media;
    this.lines = lines;
    this.quotations = quotations;
  }

  List<Statement> statements() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Found> founds = new ArrayList<>();
      if (startsOwnLine(line.span().start())) {
        Transcript.colon(line).ifPresent(founds::add);
      }
      founds.addAll(new LineReader(line, phrases).read());
      if (founds.isEmpty() || line.quote(founds.get(founds.size() - 1).verb()) >= 0) {
        Transcript.dash(line).ifPresent(founds::add);
        if (i > 0 && lines.get(i - 1).paragraph() == line.paragraph()) {
          signed(i).ifPresent(drafts::add);
        }
      }
      for (Found found : founds) {
        Draft draft = new Draft(line, i, found, quotations);
        if (found.rule().equals("transcript-colon") && Transcript.isShouted(line, found, text)) {
          paragraphEnd(i).ifPresent(draft::add);
        }
        drafts.add(draft);
      }
    }
    new Continuation(lines, quotations, drafts).extend();
    nest(drafts);
    List<Statement> out = new ArrayList<>();
    Antecedents antecedents = new Antecedents(text);
    for (Draft draft : drafts) {
      out.add(draft.statement(antecedents.of(draft), media.near(draft.line(), draft.found())));
    }
    return out;
  }

  /** A sentence that is a dash and a name, behind one that ends with a quotation. */
  private Optional<Draft> signed(int i) {
    Line before = lines.get(i - 1);
    int quote = before.quote(before.size() - 1);
    return quote < 0
        ? Optional.empty()
        : Transcript.signature(lines.get(i))
            .map(found -> new Draft(lines.get(i), i, found, quotations.span(quote)));
  }

  private boolean startsOwnLine(int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  /** The sentences of the same paragraph behind that of number {@code i}. */
  private Optional<Span> paragraphEnd(int i) {
    int last = i;
    while (last + 1 < lines.size()
        && !startsOwnLine(lines.get(last + 1).span().start())
        && lines.get(last + 1).paragraph() == lines.get(i).paragraph()) {
      last++;
    }
    return last == i
        ? Optional.empty()
        : Optional.of(new Span(lines.get(i + 1).span().start(), lines.get(last).span().end()));
  }

  /**
   * A cue within what another says is nested. Statements of the article's own voice come before
   * those within quotation marks, then the longer before the shorter, so that what is nested itself
   * hides nothing.
   */
  private static void nest(List<Draft> drafts) {
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(
        Comparator.comparing(Draft::isWithinQuotation)
            .thenComparing(Comparator.comparingInt(Draft::length).reversed()));
    TreeMap<Integer, Draft> outer = new TreeMap<>();
    int longest = 0;
    for (Draft draft : order) {
      int at = draft.verbStart();
      for (Draft other : outer.subMap(at - longest, true, at, true).values()) {
        if (other.covers(at)) {
          draft.nest();
          break;
        }
      }
      if (!draft.isNested()) {
        outer.put(draft.contentStart(), draft);
        longest = Math.max(longest, draft.contentEnd() - draft.contentStart());
      }
    }
  }
}
