package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.junit.jupiter.api.Test;

/** Sentences as the network sees them; the vocabulary is listed in {@link Vocabularies}. */
class EncodedTest {

  private final WordPieces pieces = Vocabularies.small();

  @Test
  void piecesStandBetweenTwoMarks() {
    Encoded e = encode("Tunisia met visitors.");
    assertThat(shown(e))
        .containsExactly("[CLS]", "tunis", "##ia", "met", "visit", "##ors", ".", "[SEP]");
    assertThat(e.firstPieces()).containsExactly(1, 3, 4, 6);
    assertThat(e.words()).isEqualTo(4);
  }

  @Test
  void everyPieceOfACapitalisedWordIsOfTheOtherKind() {
    assertThat(encode("Tunisia met visitors.").kinds()).containsExactly(0, 1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void anEmptySentenceIsTheTwoMarks() {
    Encoded e = encode("");
    assertThat(shown(e)).containsExactly("[CLS]", "[SEP]");
    assertThat(e.words()).isZero();
  }

  @Test
  void wordsPastTheLongestInputAreLeftOut() {
    Encoded e = encode("a ".repeat(1000));
    assertThat(e.ids()).hasSize(ModelShape.MOST_PIECES);
    assertThat(e.words()).isEqualTo(ModelShape.MOST_PIECES - 2);
    assertThat(Vocabularies.piece(e.ids()[ModelShape.MOST_PIECES - 1])).isEqualTo("[SEP]");
  }

  @Test
  void aPairStandsBetweenItsOwnMarks() {
    Encoded e = pair("Tunisia met visitors.", 0, 2).orElseThrow();
    assertThat(shown(e))
        .containsExactly(
            "[CLS]",
            "[unused1]",
            "tunis",
            "##ia",
            "[unused2]",
            "met",
            "[unused3]",
            "visit",
            "##ors",
            "[unused4]",
            ".",
            "[SEP]");
    assertThat(e.firstPieces()).as("where the two marks open").containsExactly(1, 6);
  }

  @Test
  void theTargetMayComeFirst() {
    Encoded e = pair("Tunisia met visitors.", 2, 0).orElseThrow();
    assertThat(shown(e)).startsWith("[CLS]", "[unused3]", "tunis", "##ia", "[unused4]", "met");
    assertThat(e.firstPieces()).containsExactly(6, 1);
  }

  @Test
  void aPairOutOfReachIsNotEncoded() {
    assertThat(pair("a ".repeat(1000), 0, 900)).isEmpty();
  }

  @Test
  void aMentionTheSentenceLacksIsReadAtItsFirstPiece() {
    List<Word> words = Words.of("Teachers went on strike");
    Encoded marked =
        Encoded.ofPair(words, pieces, Optional.of(new WordRange(0, 0)), Optional.empty())
            .orElseThrow();
    assertThat(marked.firstPieces()).containsExactly(1, 0);
  }

  private Encoded encode(String sentence) {
    return Encoded.of(Words.of(sentence), pieces);
  }

  private Optional<Encoded> pair(String sentence, int source, int target) {
    List<Word> words = Words.of(sentence);
    return Encoded.ofPair(
        words,
        pieces,
        Optional.of(new WordRange(source, source)),
        Optional.of(new WordRange(target, target)));
  }

  private static List<String> shown(Encoded e) {
    return Arrays.stream(e.ids()).mapToObj(Vocabularies::piece).toList();
  }
}
