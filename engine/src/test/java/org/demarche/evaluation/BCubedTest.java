package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** BCubed by hand. */
class BCubedTest {

  @Test
  void theSameGroupsUnderOtherNamesArePerfect() {
    assertThat(BCubed.of(List.of("x", "x", "y"), List.of("1", "1", "2")).f1()).isEqualTo(1);
  }

  @Test
  void oneGroupOfAllHasFullRecall() {
    BCubed score = BCubed.of(List.of("x", "x", "x"), List.of("1", "1", "2"));
    assertThat(score.recall()).isEqualTo(1);
    // two items see 2 of 3 of their own, one sees 1 of 3
    assertThat(score.precision()).isCloseTo(5.0 / 9, within(1e-9));
  }

  @Test
  void eachAloneHasFullPrecision() {
    BCubed score = BCubed.of(List.of("x", "y", "z"), List.of("1", "1", "2"));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void nothingCannotBeScored() {
    assertThatThrownBy(() -> BCubed.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
