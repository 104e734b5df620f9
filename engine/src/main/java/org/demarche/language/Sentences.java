package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.text.Span;

/**
 * The sentences of a text in order. They do not overlap, and every letter and digit of the text
 * lies in one of them.
 *
 * @param all the sentences
 * @param issues what had to be cut because no one writes sentences of that length
 */
public record Sentences(List<Sentence> all, List<Issue> issues) {

  private static final int LONGEST_HEADLINE = 25;
  private static final int DATELINE_PARAGRAPHS = 4;

  public Sentences {
    all = List.copyOf(all);
    issues = List.copyOf(issues);
  }

  /** Cuts {@code text}; a text without letters and digits has no sentences. */
  public static Sentences of(String text) {
    Cutter cutter = new Cutter(text);
    List<Paragraph> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      cutter.paragraph(paragraphs.get(i), i);
    }
    return new Sentences(cutter.sentences, cutter.issues);
  }

  private static final class Cutter {
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Cutter(String text) {
      this.text = text;
    }

    void paragraph(Paragraph paragraph, int number) {
      Span span = paragraph.span();
      int start = span.start();
      if (number < DATELINE_PARAGRAPHS && !paragraph.isListItem()) {
        start = Dateline.end(text, span);
        if (start > span.start()) {
          add(span.start(), start, number, Sentence.Kind.DATELINE);
        }
      }
      Sentence.Kind kind = kind(paragraph, start);
      SentenceEnds ends = new SentenceEnds(text, span.end());
      int from = start;
      int scan = start + paragraph.bullet();
      while (from < span.end()) {
        int end = ends.next(scan);
        add(from, end, number, kind);
        from = end;
        scan = end;
      }
    }

    private Sentence.Kind kind(Paragraph paragraph, int start) {
      if (paragraph.isListItem()) {
        return Sentence.Kind.LIST_ITEM;
      }
      return start == paragraph.span().start() && isHeadline(paragraph.span())
          ? Sentence.Kind.HEADLINE
          : Sentence.Kind.BODY;
    }

    private boolean isHeadline(Span line) {
      char last = text.charAt(line.end() - 1);
      if (".!?…:;,\"”’'»)".indexOf(last) >= 0 || line.length() > LONGEST_HEADLINE * 15) {
        return false;
      }
      return line.of(text).split("\\s+").length <= LONGEST_HEADLINE;
    }

    private void add(int from, int to, int paragraph, Sentence.Kind kind) {
      VisibleSpan.of(text, from, to).ifPresent(span -> addVisible(span, paragraph, kind));
    }

    private void addVisible(Span span, int paragraph, Sentence.Kind kind) {
      List<Span> pieces = LongSentences.cut(text, span);
      pieces.forEach(piece -> sentences.add(new Sentence(piece, paragraph, kind)));
      if (pieces.size() > 1) {
        issues.add(
            Issue.at(
                span,
                IssueCode.SENTENCE_CUT,
                "expected at most "
                    + LongSentences.MOST_WORDS
                    + " words and "
                    + LongSentences.MOST_UNITS
                    + " characters, found "
                    + span.length()
                    + " characters; cut into "
                    + pieces.size()
                    + " pieces"));
      }
    }
  }
}
