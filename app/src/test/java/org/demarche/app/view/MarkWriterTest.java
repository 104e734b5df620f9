package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class MarkWriterTest {

  private static final String TEXT = "Police arrested 12 protesters.";

  @Test
  void marksStandAroundTheirWords() {
    assertThat(write(mention("Police", "ACTOR"), trigger("arrested", "COERCE/arrest")))
        .isEqualTo("[Police|ACTOR] <arrested|COERCE/arrest> 12 protesters.");
  }

  @Test
  void aMarkWithinAnotherNests() {
    assertThat(write(mention("12 protesters", "RECIPIENT"), mention("12", "CUE")))
        .isEqualTo("Police arrested [[12|CUE] protesters|RECIPIENT].");
  }

  @Test
  void aTriggerGoesInsideAMentionOfTheSameWords() {
    assertThat(write(trigger("arrested", "2:COERCE"), mention("arrested", "1:TIME")))
        .isEqualTo("Police [<arrested|2:COERCE>|1:TIME] 12 protesters.");
  }

  @Test
  void marksThatCrossAreCutWhereTheyCross() {
    assertThat(write(mention("Police arrested", "A"), mention("arrested 12", "B")))
        .isEqualTo("[Police [arrested|B…]|A][ 12|…B] protesters.");
  }

  @Test
  void withoutMarksTheTextIsItself() {
    assertThat(write()).isEqualTo(TEXT);
  }

  @Test
  void theOrderOfMarksDoesNotMatter() {
    Mark a = mention("Police arrested", "A");
    Mark b = mention("arrested 12", "B");
    Mark c = trigger("arrested", "C");
    assertThat(write(a, b, c)).isEqualTo(write(c, b, a)).isEqualTo(write(b, a, c));
  }

  private static String write(Mark... marks) {
    return MarkWriter.write(TEXT, List.of(marks));
  }

  private static Mark mention(String words, String label) {
    return mark(words, label, false);
  }

  private static Mark trigger(String word, String label) {
    return mark(word, label, true);
  }

  private static Mark mark(String words, String label, boolean isTrigger) {
    int at = TEXT.indexOf(words);
    return new Mark(new Mark.Place(new Span(at, at + words.length()), isTrigger), label);
  }
}
