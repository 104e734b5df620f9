package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencePageTest {

  private static Rouge score(String found, String... wanted) {
    return new ReferencePage("page", List.of(wanted)).score(found);
  }

  @Test
  void countsWordsInCommonOrder() {
    Rouge score = score("the envoys met late in Oslo", "the envoys met in Oslo");
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isCloseTo(5 / 6.0, within(1e-9));
  }

  @Test
  void countsAWordOnlyAsOftenAsBothHaveIt() {
    assertThat(score("Peace.", "Peace. Peace.").recall()).isEqualTo(0.5);
  }

  @Test
  void letsOptionalParagraphsBeThereOrNot() {
    String[] wanted = {"[With a standfirst.]", "The envoys met."};
    assertThat(score("The envoys met.", wanted).f1()).isEqualTo(1);
    assertThat(score("With a standfirst.\n\nThe envoys met.", wanted).f1()).isEqualTo(1);
  }

  @Test
  void takesAllOrNoneOfManyOptionalParagraphs() {
    String[] wanted = {"[a]", "[b]", "[c]", "[d]", "[e]", "The envoys met."};
    assertThat(score("The envoys met.", wanted).f1()).isEqualTo(1);
    assertThat(score("a\n\nThe envoys met.", wanted).f1()).isLessThan(1);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(score("", "The envoys met.").f1()).isZero();
  }
}
