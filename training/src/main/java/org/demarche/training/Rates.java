package org.demarche.training;

import org.demarche.model.ModelShape;

/** Learning rates: lower for earlier layers, rising at first and then falling to zero. */
final class Rates {

  private final TrainingConfig config;
  private final long steps;

  Rates(TrainingConfig config, long steps) {
    this.config = config;
    this.steps = Math.max(1, steps);
  }

  /** The rate of a parameter in a step, counted from 1. */
  double of(String name, long step) {
    double warm = Math.max(1, config.warmup() * steps);
    double share =
        step < warm ? step / warm : Math.max(0, (steps - step) / Math.max(1, steps - warm));
    return base(name) * share;
  }

  private double base(String name) {
    if (name.startsWith("layer.")) {
      int layer = name.charAt("layer.".length()) - '0';
      return config.encoderRate() * Math.pow(config.layerDecay(), ModelShape.LAYERS - 1 - layer);
    }
    if (name.startsWith("embeddings.")) {
      return config.encoderRate() * Math.pow(config.layerDecay(), ModelShape.LAYERS);
    }
    boolean copied =
        name.startsWith("focus.")
            && !name.startsWith("focus.type")
            && !name.startsWith("focus.intermediate")
            && !name.startsWith("focus.output.weight");
    return copied ? 2 * config.encoderRate() : config.headRate();
  }
}
