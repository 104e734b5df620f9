package org.demarche.model;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Word;
import org.demarche.text.Span;

/**
 * A run of words by their numbers.
 *
 * @param first number of the first word, from 0
 * @param last number of the last word, at least {@code first}
 */
public record WordRange(int first, int last) {

  public WordRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("0 <= first <= last, found " + first + ", " + last);
    }
  }

  /** The words that {@code span} touches; empty if it touches none. */
  public static Optional<WordRange> covering(Span span, List<Word> words) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new WordRange(first, last));
  }

  /** From the start of the first word to the end of the last. */
  public Span span(List<Word> words) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
