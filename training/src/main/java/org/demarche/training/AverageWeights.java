package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** A running mean of the parameters; steadier than where the last step happened to end. */
final class AverageWeights {

  /** The mean is taken every so many steps; each of them costs a pass over all weights. */
  private static final int EVERY = 4;

  private final Parameters parameters;
  private final float decay;
  private final Map<String, NDArray> mean = new LinkedHashMap<>();
  private long updates;

  AverageWeights(NDManager manager, Parameters parameters, float decay) {
    this.parameters = parameters;
    this.decay = (float) Math.pow(decay, EVERY);
    parameters
        .all()
        .forEach((name, p) -> mean.put(name, manager.create(p.toFloatArray(), p.getShape())));
  }

  void update(long step) {
    if (step % EVERY != 0) {
      return;
    }
    updates++;
    float keep = Math.min(decay, (1f + updates) / (10f + updates));
    parameters
        .all()
        .forEach(
            (name, p) -> {
              try (NDArray part = p.mul(1 - keep)) {
                mean.get(name).muli(keep).addi(part);
              }
            });
  }

  long updates() {
    return updates;
  }

  void resume(long count) {
    updates = count;
  }

  Map<String, NDArray> mean() {
    return mean;
  }
}
