package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkedTextTest {

  @Test
  void linesBreakAtSpaces() {
    assertThat(text("the tea was cold").wrap(8, false)).containsExactly("the tea", "was cold");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(text("unbelievably cold").wrap(6, false))
        .containsExactly("unbeli", "evably", "cold");
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWhole() {
    assertThat(text("🕊🕊🕊🕊").wrap(3, false)).containsExactly("🕊🕊🕊", "🕊");
  }

  @Test
  void theStrongerInkWinsWhereMarksOverlap() {
    InkedText text = text("abc");
    text.mark(1, 2, Ink.TRIGGER);
    text.mark(0, 3, Ink.PLACE);
    assertThat(text.wrap(80, true))
        .containsExactly("\033[32ma\033[0m\033[1;7mb\033[0m\033[32mc\033[0m");
  }

  @Test
  void aTextCannotSteerTheTerminal() {
    assertThat(text("a\033[31mb\u202ec\nd").wrap(80, false)).containsExactly("a [31mb c d");
  }

  private static InkedText text(String words) {
    return new InkedText().add(words, Ink.PLAIN);
  }
}
