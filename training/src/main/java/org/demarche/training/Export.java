package org.demarche.training;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.PublicEncoder;
import org.demarche.onnx.ElementType;
import org.demarche.onnx.HalfFloat;
import org.demarche.onnx.Tensor;

/**
 * What ships: matrices of the encoder as differences to the public ones, a byte a number with a
 * step a column; other matrices in half precision; the rest as it is.
 */
final class Export {

  private static final int STEPS = 127;

  private Export() {}

  static SortedMap<String, Tensor> of(PublicEncoder encoder, Map<String, NDArray> weights) {
    SortedMap<String, Tensor> out = new TreeMap<>();
    weights.forEach(
        (name, array) -> {
          Tensor tensor = Checkpoint.tensor(array);
          if (name.startsWith("layer.") && tensor.shape().size() == 2) {
            difference(name, tensor, encoder.weights().get(name), out);
          } else {
            out.put(name, tensor.shape().size() == 2 ? half(tensor) : tensor);
          }
        });
    return out;
  }

  private static void difference(
      String name, Tensor tuned, Tensor base, SortedMap<String, Tensor> out) {
    float[] values = tuned.floats();
    float[] start = base.floats();
    int columns = tuned.shape().get(1);
    float[] step = new float[columns];
    for (int i = 0; i < values.length; i++) {
      values[i] -= start[i];
      step[i % columns] = Math.max(step[i % columns], Math.abs(values[i]) / STEPS);
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = step[i % columns] == 0 ? 0 : (byte) Math.round(values[i] / step[i % columns]);
    }
    out.put(name + ".delta", Tensor.of(bytes, tuned.shape().get(0), columns));
    out.put(name + ".step", Tensor.of(step, columns));
  }

  private static Tensor half(Tensor tensor) {
    float[] values = tensor.floats();
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (float v : values) {
      bytes.putShort(HalfFloat.ofFloat(v));
    }
    return new Tensor(ElementType.HALF, tensor.shape(), bytes.flip());
  }
}
