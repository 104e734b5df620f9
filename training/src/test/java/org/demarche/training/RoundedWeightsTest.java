package org.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import org.demarche.model.ModelShape;
import org.demarche.model.PublicEncoder;
import org.junit.jupiter.api.Test;

class RoundedWeightsTest {

  private static final String MATRIX = "layer.3.output.weight";

  @Test
  void weightsAreWholeStepsOfTheirColumnAndGradientsPassThem() throws Exception {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, PublicEncoder.load(), 1);
      NDArray exact = parameters.get(MATRIX);
      float[] rounded;
      try (NDManager step = manager.newSubManager();
          GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        RoundedWeights weights = new RoundedWeights(parameters, step);
        NDArray once = weights.get(MATRIX);
        assertThat(weights.get(MATRIX)).isSameAs(once);
        rounded = once.toFloatArray();
        collector.backward(once.mul(3f).sum());
      }
      assertThat(exact.getGradient().toFloatArray()).containsOnly(3f);
      assertWholeSteps(exact.toFloatArray(), rounded, (int) exact.getShape().get(1));
    }
  }

  private static void assertWholeSteps(float[] exact, float[] rounded, int columns) {
    for (int c = 0; c < columns; c++) {
      float largest = 0;
      for (int i = c; i < exact.length; i += columns) {
        largest = Math.max(largest, Math.abs(exact[i]));
      }
      float step = largest / ModelShape.WEIGHT_LIMIT;
      for (int i = c; i < exact.length; i += columns) {
        float steps = rounded[i] / step;
        assertThat(Math.abs(steps - Math.round(steps))).isLessThan(0.01f);
        assertThat(Math.abs(rounded[i] - exact[i])).isLessThanOrEqualTo(0.51f * step);
      }
    }
  }
}
