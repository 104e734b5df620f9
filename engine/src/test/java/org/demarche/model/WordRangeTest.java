package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class WordRangeTest {

  private static final String TEXT = "The Gabonese envoy left.";
  private static final List<Word> WORDS = Words.of(TEXT);

  @Test
  void aSpanCoversTheWordsItTouches() {
    assertThat(WordRange.covering(new Span(4, 18), WORDS)).contains(new WordRange(1, 2));
    assertThat(WordRange.covering(new Span(6, 14), WORDS))
        .as("in the middle of both words")
        .contains(new WordRange(1, 2));
    assertThat(WordRange.covering(new Span(0, TEXT.length()), WORDS)).contains(new WordRange(0, 4));
  }

  @Test
  void aSpanOfSpaceCoversNothing() {
    assertThat(WordRange.covering(new Span(3, 4), WORDS)).isEmpty();
  }

  @Test
  void aRangeReachesFromItsFirstLetterToItsLast() {
    assertThat(new WordRange(1, 2).span(WORDS).of(TEXT)).isEqualTo("Gabonese envoy");
    assertThat(new WordRange(4, 4).span(WORDS).of(TEXT)).isEqualTo(".");
  }

  @Test
  void aRangeDoesNotRunBackwards() {
    assertThatThrownBy(() -> new WordRange(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 <= first <= last, found 2, 1");
  }
}
