package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  private static final Offset<Double> NEAR = Offset.offset(1e-6);

  @Test
  void sharesFollowTheExponentials() {
    // e^0 : e^ln3 is 1 : 3.
    double[] shares = Softmax.of(new float[] {0, (float) Math.log(3)});
    assertThat(shares[0]).isEqualTo(0.25, NEAR);
    assertThat(shares[1]).isEqualTo(0.75, NEAR);
  }

  @Test
  void aPartIsSharedOutAlone() {
    double[] shares = Softmax.of(new float[] {100, 5, 5, -100}, 1, 3);
    assertThat(shares).containsExactly(0.5, 0.5);
  }

  @Test
  void largeScoresDoNotOverflow() {
    assertThat(Softmax.of(new float[] {1e30f, 1e30f})).containsExactly(0.5, 0.5);
    assertThat(Softmax.of(new float[] {-1e30f, 0})).containsExactly(0, 1);
  }

  @Test
  void ofEqualSharesTheFirstIsBest() {
    assertThat(Softmax.best(new double[] {0.2, 0.4, 0.4})).isEqualTo(1);
  }

  @Property
  void sharesAddUpToOneAndKeepTheOrder(
      @ForAll @Size(min = 1, max = 20) List<@FloatRange(min = -50, max = 50) Float> given) {
    float[] scores = new float[given.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = given.get(i);
    }
    double[] shares = Softmax.of(scores);
    assertThat(Arrays.stream(shares).sum()).isEqualTo(1, NEAR);
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[i - 1]) {
        assertThat(shares[i]).isGreaterThanOrEqualTo(shares[i - 1]);
      }
    }
  }
}
