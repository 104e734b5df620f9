package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words are runs of letters and digits; every other visible character is a word of its own. */
class WordsTest {

  @Test
  void punctuationStandsAlone() {
    assertThat(forms("Baku, however, agreed (twice)."))
        .containsExactly("Baku", ",", "however", ",", "agreed", "(", "twice", ")", ".");
  }

  @Test
  void hyphensAndApostrophesPartWords() {
    assertThat(forms("Lagos's cease-fire isn’t new"))
        .containsExactly("Lagos", "'", "s", "cease", "-", "fire", "isn", "’", "t", "new");
  }

  @Test
  void digitsAndLettersStayTogether() {
    assertThat(forms("S400s for $1.5bn")).containsExactly("S400s", "for", "$", "1", ".", "5bn");
  }

  @Test
  void combiningMarksBelongToTheirLetter() {
    String composed = "São";
    String decomposed = "Sa\u0303o";
    assertThat(forms(composed + " Paulo")).containsExactly(composed, "Paulo");
    assertThat(forms(decomposed + " Paulo")).containsExactly(decomposed, "Paulo");
  }

  @Test
  void emojiAreOneWordOfTwoUnits() {
    List<Word> words = Words.of("ok 🤝 ok");
    assertThat(words).hasSize(3);
    assertThat(words.get(1).span().length()).isEqualTo(2);
    assertThat(words.get(1).isAlphanumeric()).isFalse();
  }

  @Test
  void spacesControlsAndInvisibleMarksAreNoWords() {
    assertThat(Words.of("")).isEmpty();
    assertThat(Words.of(" \t\n\u00A0\u2003\u200B\uFEFF\u0000")).isEmpty();
  }

  @Test
  void capitalsAreKnown() {
    assertThat(Words.of("Élysée spoke"))
        .extracting(Word::isCapitalised)
        .containsExactly(true, false);
  }

  @Property
  void wordsStandInOrderAndCarryTheirText(@ForAll String text) {
    int last = 0;
    for (Word w : Words.of(text)) {
      assertThat(w.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(w.span().of(text)).isEqualTo(w.form());
      last = w.span().end();
    }
  }

  @Property
  void everyLetterAndDigitLiesInAWord(@ForAll String text) {
    StringBuilder left = new StringBuilder(text);
    Words.of(text).forEach(w -> blank(left, w));
    assertThat(left.toString().codePoints().filter(Character::isLetterOrDigit)).isEmpty();
  }

  @Property
  void whatStandsBesideAWordDoesNotChangeIt(@ForAll String left, @ForAll String right) {
    List<String> apart = new ArrayList<>(forms(left));
    apart.addAll(forms(right));
    assertThat(forms(left + " " + right)).isEqualTo(apart);
  }

  private static void blank(StringBuilder text, Word word) {
    for (int i = word.span().start(); i < word.span().end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }
}
