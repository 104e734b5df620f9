package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** What holds of the sentences of any text whatever. */
class SentencesProperties {

  @Property(tries = 400)
  void holdOfRandomUnicode(@ForAll String text) {
    check(text);
  }

  @Property(tries = 600)
  void holdOfTextThatLooksLikeNews(@ForAll("newsLike") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "U.S.",
            "Mr.",
            "a.m.",
            "No.",
            "5",
            "3.5",
            "“",
            "”",
            "\"",
            "'",
            "(",
            ")",
            "...",
            "…",
            "!",
            "?",
            ".",
            ",",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "—",
            "- ",
            "• ",
            "1. ",
            "[2]",
            "PARIS",
            "(AFP)",
            "said",
            "The",
            "al-Nour",
            "\u00A0",
            "\u200E",
            "\uD83D\uDE00",
            "\uD83D",
            "。",
            "協議",
            "é",
            "e\u0301")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Example
  void aMegabyteWithoutAnEndTakesLinearTime() {
    for (String unit : List.of("word ", "x", ". ", "\" ", "U.S. ", "A. ", " .", "Nov ", "said, ")) {
      String text = unit.repeat(1_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> Sentences.of(text), unit);
    }
  }

  private static void check(String text) {
    List<Sentence> sentences = Sentences.of(text).all();
    BitSet covered = new BitSet(text.length());
    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      String piece = sentence.span().of(text);
      assertThat(piece).isEqualTo(piece.strip());
      assertThat(piece.length()).isLessThanOrEqualTo(LongSentences.MOST_UNITS);
      covered.set(sentence.span().start(), end);
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        assertThat(covered.get(i)).as("unit %d of '%s'", i, text).isTrue();
      }
    }
  }
}
