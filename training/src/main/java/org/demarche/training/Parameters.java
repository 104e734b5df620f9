package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.graph.EventType;
import org.demarche.model.ModelShape;
import org.demarche.model.PublicEncoder;
import org.demarche.onnx.Tensor;

/** Everything that training changes, by the names the engine knows. */
final class Parameters {

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  Parameters(NDManager manager, PublicEncoder encoder, long seed) {
    this.manager = manager;
    Random random = new Random(seed);
    encoder.weights().keySet().stream()
        .sorted()
        .filter(name -> !name.equals("embeddings.position.weight"))
        .forEach(name -> put(name, encoder.weights().get(name)));
    String last = "layer." + (ModelShape.LAYERS - 1) + ".";
    for (String part :
        List.of("query", "key", "value", "attention", "attention.norm", "output.norm")) {
      put("focus." + part + ".weight", encoder.weights().get(last + part + ".weight"));
      put("focus." + part + ".bias", encoder.weights().get(last + part + ".bias"));
    }
    matrix("focus.intermediate", ModelShape.WIDTH, ModelShape.FOCUS_INNER, random);
    matrix("focus.output", ModelShape.FOCUS_INNER, ModelShape.WIDTH, random);
    put("focus.type.weight", normal(random, 0.2, EventType.values().length, ModelShape.WIDTH));
    matrix("trigger", ModelShape.WIDTH, ModelShape.TRIGGER_LABELS, random);
    matrix("role", ModelShape.WIDTH, ModelShape.ROLE_LABELS, random);
    matrix("status", ModelShape.WIDTH, ModelShape.STATUS_LABELS, random);
    matrix("mode", ModelShape.WIDTH, ModelShape.modes().size(), random);
    matrix("pair.inner", 2 * ModelShape.WIDTH, ModelShape.PAIR_INNER, random);
    matrix("pair.type", ModelShape.PAIR_INNER, EventType.values().length, random);
  }

  private void matrix(String name, int rows, int columns, Random random) {
    put(name + ".weight", normal(random, 0.02, rows, columns));
    put(name + ".bias", Tensor.of(new float[columns], columns));
  }

  private static Tensor normal(Random random, double deviation, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return Tensor.of(values, rows, columns);
  }

  private void put(String name, Tensor tensor) {
    long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
    NDArray array = manager.create(tensor.floats(), new Shape(shape));
    array.setRequiresGradient(true);
    arrays.put(name, array);
  }

  NDArray get(String name) {
    NDArray found = arrays.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no parameter named " + name);
    }
    return found;
  }

  /** All of them, in a fixed order. */
  Map<String, NDArray> all() {
    return java.util.Collections.unmodifiableMap(arrays);
  }
}
