package org.demarche.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  @Test
  void resultsKeepTheOrderOfTheInputs() throws Exception {
    List<Integer> results = new ArrayList<>();
    OrderedWork.run(
        4, IntStream.range(0, 500).iterator(), OrderedWorkTest::slowlyDoubled, results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).mapToObj(i -> 2 * i).toList());
  }

  @Test
  void theFaultOfTheFirstInputThatFailsComesOut() {
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    3,
                    IntStream.range(0, 100).iterator(),
                    i -> {
                      if (i >= 40) {
                        throw new IllegalStateException("input " + i);
                      }
                      return i;
                    },
                    i -> {}))
        .hasMessage("input 40");
  }

  @Test
  void aFullDiskStopsTheWork() {
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    2,
                    IntStream.range(0, 100).iterator(),
                    i -> i,
                    i -> {
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
  }

  /** Later inputs are quicker, so that they would overtake if they could. */
  private static int slowlyDoubled(int i) {
    long end = System.nanoTime() + (500 - i) * 1000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return 2 * i;
  }
}
