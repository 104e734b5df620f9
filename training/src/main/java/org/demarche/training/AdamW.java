package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), gradients clipped to norm 1. */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float EPSILON = 1e-6f;
  private static final double MOST_NORM = 1.0;

  private final Parameters parameters;
  private final float weightDecay;
  private final Map<String, NDArray> first = new LinkedHashMap<>();
  private final Map<String, NDArray> second = new LinkedHashMap<>();
  private long step;

  AdamW(NDManager manager, Parameters parameters, float weightDecay) {
    this.parameters = parameters;
    this.weightDecay = weightDecay;
    parameters
        .all()
        .forEach(
            (name, p) -> {
              first.put(name, manager.zeros(p.getShape()));
              second.put(name, manager.zeros(p.getShape()));
            });
  }

  /**
   * One step with a rate for each parameter; the gradients are zero afterwards.
   *
   * @return false if a gradient was not finite, so that no parameter was changed
   */
  boolean step(NDManager manager, ToDoubleFunction<String> rate) {
    step++;
    double square = 0;
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    for (Map.Entry<String, NDArray> e : parameters.all().entrySet()) {
      NDArray g = e.getValue().getGradient();
      g.attach(manager);
      gradients.put(e.getKey(), g);
      square += g.square().sum().getFloat();
    }
    if (!Double.isFinite(square)) {
      parameters.all().values().forEach(p -> p.getGradient().set(new float[(int) p.size()]));
      return false;
    }
    double clip = Math.min(1, MOST_NORM / (Math.sqrt(square) + 1e-6));
    double firstCorrection = 1 - Math.pow(FIRST, (double) step);
    double secondCorrection = Math.sqrt(1 - Math.pow(SECOND, (double) step));
    for (Map.Entry<String, NDArray> e : parameters.all().entrySet()) {
      String name = e.getKey();
      NDArray p = e.getValue();
      NDArray g = gradients.get(name);
      g.muli(clip);
      NDArray m = first.get(name);
      NDArray v = second.get(name);
      m.muli(FIRST).addi(g.mul(1 - FIRST));
      v.muli(SECOND).addi(g.square().muli(1 - SECOND));
      double lr = rate.applyAsDouble(name);
      if (p.getShape().dimension() > 1) {
        p.muli(1 - lr * weightDecay);
      }
      try (NDArray scale = v.sqrt().divi(secondCorrection).addi(EPSILON);
          NDArray change = m.div(scale).muli(lr / firstCorrection)) {
        p.subi(change);
      }
      g.muli(0);
    }
    return true;
  }

  long steps() {
    return step;
  }

  Map<String, NDArray> first() {
    return first;
  }

  Map<String, NDArray> second() {
    return second;
  }

  void resume(long steps) {
    step = steps;
  }
}
