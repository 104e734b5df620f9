package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Span;

/**
 * Gives quotations that go on without a new speaker to the speaker before: sentences behind the
 * first in its paragraph, and paragraphs that are nothing but a quotation.
 */
final class Continuation {

  private final List<Line> lines;
  private final Quotations quotations;
  private final List<Draft> drafts;
  private final Set<Integer> cued = new HashSet<>();
  private final Map<Integer, List<Draft>> byLine = new HashMap<>();

  Continuation(List<Line> lines, Quotations quotations, List<Draft> drafts) {
    this.lines = lines;
    this.quotations = quotations;
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (draft.line().quote(draft.found().verb()) < 0) {
        cued.add(draft.lineNumber());
        byLine.computeIfAbsent(draft.lineNumber(), k -> new ArrayList<>()).add(draft);
      }
    }
  }

  void extend() {
    List<Draft> quoting = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean outside = draft.line().quote(draft.found().verb()) < 0;
      if (outside && draft.found().act() != Act.SHOW) {
        quoting.add(draft);
      }
    }
    Optional<Draft> speaker = Optional.empty();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (cued.contains(i)) {
        speaker = Optional.empty();
        while (next < quoting.size() && quoting.get(next).lineNumber() <= i) {
          Draft draft = quoting.get(next++);
          if (draft.lineNumber() == i && draft.hasQuotation()) {
            speaker =
                speaker.isPresent() && !endsLater(draft, speaker.get())
                    ? speaker
                    : Optional.of(draft);
          }
        }
        continue;
      }
      if (line.size() == 0) {
        continue;
      }
      int quote = line.quote(0);
      boolean opens = quote >= 0 && line.kind(0) == WordClass.QUOTE;
      if (speaker.isPresent() && opens && near(speaker.get(), line)) {
        Span span = quotations.span(quote);
        boolean free =
            span.start() >= line.span().start()
                && span.end() > speaker.get().contentEnd()
                && !isClaimed(i, span);
        if (free) {
          speaker.get().add(span);
        }
      } else if (quote < 0) {
        speaker = Optional.empty();
      }
    }
  }

  /** Whether a cue behind the quotation, in its paragraph, gives it to another. */
  private boolean isClaimed(int i, Span quotation) {
    for (int k = i + 1;
        k < lines.size() && lines.get(k).paragraph() == lines.get(i).paragraph();
        k++) {
      if (!cued.contains(k)) {
        continue;
      }
      for (Draft draft : byLine.getOrDefault(k, List.of())) {
        if (draft.covers(quotation.start())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsLater(Draft a, Draft b) {
    return a.contentEnd() > b.contentEnd();
  }

  /** The same paragraph, or the next one. */
  private boolean near(Draft speaker, Line line) {
    return line.paragraph() - speaker.line().paragraph() <= 1
        || speaker.contentEnd() >= line.span().start() - 4;
  }
}
