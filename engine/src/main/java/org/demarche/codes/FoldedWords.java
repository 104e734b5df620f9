package org.demarche.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;

/**
 * The words of a sentence as cues are compared with them: lower case, no hyphens or apostrophes.
 *
 * @param forms in order
 * @param spans where each stands
 */
record FoldedWords(List<String> forms, List<Span> spans) {

  private static final String DROPPED = "-\u2010\u2011\u2013'\u2019";

  FoldedWords {
    forms = List.copyOf(forms);
    spans = List.copyOf(spans);
  }

  static FoldedWords of(String sentence) {
    List<String> forms = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Word word : Words.of(sentence)) {
      if (!DROPPED.contains(word.form())) {
        forms.add(word.form().toLowerCase(Locale.ROOT));
        spans.add(word.span());
      }
    }
    return new FoldedWords(forms, spans);
  }

  /** The words that overlap {@code part}. */
  FoldedWords in(Span part) {
    int from = 0;
    while (from < spans.size() && spans.get(from).end() <= part.start()) {
      from++;
    }
    int to = from;
    while (to < spans.size() && spans.get(to).start() < part.end()) {
      to++;
    }
    return new FoldedWords(forms.subList(from, to), spans.subList(from, to));
  }

  /** From the first of some words to the last. */
  Span span(int first, int count) {
    return new Span(spans.get(first).start(), spans.get(first + count - 1).end());
  }
}
