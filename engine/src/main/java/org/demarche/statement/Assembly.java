package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the statements of an article together from those of its sentences: quotations that go on,
 * names for pronouns, statements within statements.
 */
final class Assembly {

  private final String text;
  private final List<Line> lines;
  private final Quotations quotations;
  private final Media media;

  Assembly(String text, List<Line> lines, Quotations quotations, Media media) {
    this.text = text;
    this.media = media;
    this.lines = lines;
    this.quotations = quotations;
  }

  List<Statement> statements() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Found found : new LineReader(line).read()) {
        drafts.add(new Draft(line, i, found, quotations));
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

  /** A cue within what another says is nested; of two with one cue the earlier stays. */
  private static void nest(List<Draft> drafts) {
    for (Draft inner : drafts) {
      for (Draft outer : drafts) {
        if (outer != inner && outer.coversCueOf(inner)) {
          inner.nest();
          break;
        }
      }
    }
  }
}
