package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/** A statement while its article is put together; spans are of the article's text. */
final class Draft {

  private final Line line;
  private final int lineNumber;
  private final Found found;
  private final List<Span> pieces = new ArrayList<>();
  private final boolean isQuoted;
  private final boolean isMixed;
  private boolean isNested;

  Draft(Line line, int lineNumber, Found found, Quotations quotations) {
    this.line = line;
    this.lineNumber = lineNumber;
    this.found = found;
    boolean whole = true;
    boolean part = false;
    for (Range range : found.content()) {
      add(widened(line, range, quotations, line.quote(found.verb())));
      for (int i = range.first(); i <= range.last(); i++) {
        boolean quoted = line.quote(i) >= 0 && line.quote(i) != line.quote(found.verb());
        whole &= quoted || line.kind(i) == WordClass.COMMA;
        part |= quoted;
      }
    }
    this.isQuoted = part && whole;
    this.isMixed = part;
  }

  /** A statement whose words stand between quotation marks in another sentence. */
  Draft(Line line, int lineNumber, Found found, Span quotation) {
    this.line = line;
    this.lineNumber = lineNumber;
    this.found = found;
    this.isQuoted = true;
    this.isMixed = true;
    add(quotation);
  }

  /** With the rest of a quotation that began before this sentence or goes on behind it. */
  private static Span widened(Line line, Range range, Quotations quotations, int own) {
    Span span = line.span(range);
    int start = span.start();
    int end = span.end();
    int first = line.quote(range.first());
    if (first >= 0 && first != own) {
      start = Math.min(start, quotations.span(first).start());
    }
    int last = line.quote(range.last());
    if (last >= 0 && last != own) {
      end = Math.max(end, quotations.span(last).end());
    }
    return new Span(start, end);
  }

  /** Adds a piece of content; one that overlaps an earlier piece joins it. */
  void add(Span piece) {
    Span joined = piece;
    List<Span> apart = new ArrayList<>();
    for (Span other : pieces) {
      if (other.overlaps(joined)) {
        joined =
            new Span(Math.min(other.start(), joined.start()), Math.max(other.end(), joined.end()));
      } else {
        apart.add(other);
      }
    }
    apart.add(joined);
    apart.sort(null);
    pieces.clear();
    pieces.addAll(apart);
  }

  Line line() {
    return line;
  }

  int lineNumber() {
    return lineNumber;
  }

  Found found() {
    return found;
  }

  /** Last unit after the content so far. */
  int contentEnd() {
    return pieces.get(pieces.size() - 1).end();
  }

  boolean hasQuotation() {
    return isMixed;
  }

  boolean isNested() {
    return isNested;
  }

  void nest() {
    isNested = true;
  }

  int contentStart() {
    return pieces.get(0).start();
  }

  /** Units of content. */
  int length() {
    return pieces.stream().mapToInt(Span::length).sum();
  }

  /** First unit of the word that makes the cue one. */
  int verbStart() {
    return line.at(found.verb()).start();
  }

  boolean isWithinQuotation() {
    return line.quote(found.verb()) >= 0;
  }

  boolean covers(int unit) {
    return pieces.stream().anyMatch(piece -> piece.start() <= unit && unit < piece.end());
  }

  Statement statement(Optional<Span> antecedent, Optional<Medium> medium) {
    Statement.Kind kind =
        isQuoted ? Statement.Kind.DIRECT : isMixed ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    List<Span> source = found.subject().map(s -> List.of(line.span(s.range()))).orElse(List.of());
    return new Statement(
        kind,
        found.act(),
        pieces,
        source,
        List.of(line.span(found.cue())),
        found.addressee().map(line::span),
        antecedent,
        found.relay().map(line::span),
        medium,
        isNegated(),
        isNested,
        found.rule());
  }

  private boolean isNegated() {
    for (int i = found.cue().first(); i <= found.verb(); i++) {
      String form = line.lower(i);
      boolean not = line.kind(i) == WordClass.NEGATION && !form.equals("no");
      if (not || form.endsWith("n't") || form.equals("cannot")) {
        return true;
      }
      boolean refuses = form.startsWith("declin") || form.startsWith("refus");
      if (refuses && i < found.verb()) {
        return true;
      }
    }
    return false;
  }
}
