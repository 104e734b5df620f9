package org.demarche.model;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.onnx.Tensor;

/**
 * All weights of the network by name, as floats: the public encoder with what fine-tuning changed.
 *
 * <p>A shipped matrix of the encoder is a difference to the public one: {@code NAME.delta} holds a
 * byte a number, {@code NAME.step} what a step is worth in each column. Everything else is shipped
 * as it is.
 */
public final class Weights {

  static final String DELTA = ".delta";
  static final String STEP = ".step";

  private final SortedMap<String, Tensor> tensors;

  private Weights(SortedMap<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /**
   * Puts shipped weights on top of the public encoder.
   *
   * @throws IOException if a difference has no matrix it belongs to
   */
  public static Weights of(PublicEncoder encoder, Map<String, Tensor> shipped) throws IOException {
    SortedMap<String, Tensor> all = new TreeMap<>(encoder.weights());
    for (Map.Entry<String, Tensor> e : shipped.entrySet()) {
      if (e.getKey().endsWith(DELTA)) {
        String name = e.getKey().substring(0, e.getKey().length() - DELTA.length());
        Tensor base = all.get(name);
        Tensor step = shipped.get(name + STEP);
        if (base == null || step == null || base.count() != e.getValue().count()) {
          throw new IOException("the model's " + e.getKey() + " does not fit the public encoder");
        }
        all.put(name, sum(base, e.getValue(), step));
      } else if (!e.getKey().endsWith(STEP)) {
        all.put(e.getKey(), e.getValue());
      }
    }
    return new Weights(all);
  }

  private static Tensor sum(Tensor base, Tensor delta, Tensor step) {
    float[] values = base.floats();
    float[] changes = delta.floats();
    float[] steps = step.floats();
    for (int row = 0; row < values.length; row += steps.length) {
      for (int c = 0; c < steps.length; c++) {
        values[row + c] += changes[row + c] * steps[c];
      }
    }
    return Tensor.of(values, base.axes());
  }

  /**
   * One weight as floats.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public float[] floats(String name) {
    return tensor(name).floats();
  }

  /** One weight with its shape. */
  public Tensor tensor(String name) {
    Tensor found = tensors.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the model has no weight named " + name);
    }
    return found;
  }
}
