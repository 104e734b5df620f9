package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The vocabulary is listed in {@link Vocabularies}. */
class WordPiecesTest {

  private final WordPieces pieces = Vocabularies.small();

  @Test
  void theLongestPieceFromTheLeftIsTaken() {
    assertThat(cut("visit")).containsExactly("visit");
    assertThat(cut("visiting")).containsExactly("visit", "##ing");
    assertThat(cut("visits")).containsExactly("visit", "##s");
  }

  @Test
  void theFirstChoiceIsNeverTakenBack() {
    // "vis ##it ##ors" would do, but "visit" is longer, and "##ors" follows it as well.
    assertThat(cut("visitors")).containsExactly("visit", "##ors");
    assertThat(cut("visia")).as("vis, then ##ia").containsExactly("vis", "##ia");
  }

  @Test
  void caseAndAccentsFallAway() {
    assertThat(cut("Tunisia")).containsExactly("tunis", "##ia");
    assertThat(cut("BOGOTÁ")).containsExactly("bo", "##gota");
    assertThat(cut("Bogota\u0301")).containsExactly("bo", "##gota");
  }

  @Test
  void aWordThatCannotBeCutWhollyIsUnknown() {
    assertThat(cut("visitx")).containsExactly("[UNK]");
    assertThat(cut("東京")).containsExactly("[UNK]");
    assertThat(cut("\u0301")).as("nothing left after folding").containsExactly("[UNK]");
    assertThat(cut("a".repeat(101))).as("longer than any word").containsExactly("[UNK]");
  }

  @Test
  void aVocabularyNeedsItsSpecialPieces() {
    assertThatThrownBy(() -> new WordPieces(Map.of("[UNK]", 0, "[CLS]", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary lacks [SEP]");
  }

  @Property
  void everyWordHasAPiece(@ForAll String word) {
    assertThat(pieces.of(word)).isNotEmpty();
  }

  private List<String> cut(String word) {
    return Vocabularies.pieces(pieces.of(word));
  }
}
