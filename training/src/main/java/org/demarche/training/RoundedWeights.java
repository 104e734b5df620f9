package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.ModelShape;

/**
 * The weights of one step as the engine rounds them for eight bits: whole steps of each column, the
 * largest of which is {@link ModelShape#WEIGHT_LIMIT}. The gradient passes as if they were not
 * rounded (the straight-through estimator of Bengio et al. 2013, as quantization-aware training
 * uses it: Jacob et al. 2018).
 */
final class RoundedWeights {

  /** So that a column of zeros has a step. */
  private static final float LEAST_STEP = 1e-12f;

  private final Parameters parameters;
  private final NDArray one;
  private final Map<String, NDArray> rounded = new HashMap<>();

  /**
   * Nothing is rounded yet.
   *
   * @param manager of the step: what is rounded is freed with it
   */
  RoundedWeights(Parameters parameters, NDManager manager) {
    this.parameters = parameters;
    this.one = manager.create(1f);
  }

  /** A matrix [rows, columns], rounded once a step. */
  NDArray get(String name) {
    return rounded.computeIfAbsent(name, this::round);
  }

  private NDArray round(String name) {
    // The product belongs to the step's manager; the parameter's own would keep it for ever.
    NDArray exact = one.mul(parameters.get(name));
    NDArray values = exact.stopGradient();
    NDArray step =
        values.abs().max(new int[] {0}, true).div(ModelShape.WEIGHT_LIMIT).add(LEAST_STEP);
    return exact.add(values.div(step).round().mul(step).sub(values));
  }
}
