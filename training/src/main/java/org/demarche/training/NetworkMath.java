package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.function.Function;
import org.demarche.model.ModelShape;

/** The network of the engine, in arrays that know their gradients. */
final class NetworkMath {

  private static final float NORM_EPSILON = 1e-12f;
  private static final float OUT_OF_SIGHT = -1e4f;

  private final Parameters parameters;
  private final float dropout;
  private final Function<String, NDArray> matrices;

  /**
   * The network of one step.
   *
   * @param dropout share of numbers dropped
   * @param matrices the layers' matrices by name, as they are or rounded
   */
  NetworkMath(Parameters parameters, float dropout, Function<String, NDArray> matrices) {
    this.parameters = parameters;
    this.dropout = dropout;
    this.matrices = matrices;
  }

  /**
   * The encoder.
   *
   * @param embedded words and positions, [sentences, pieces, width]
   * @param kinds one-hot kinds of the pieces, [sentences, pieces, 2]
   * @param mask 1 for a piece, 0 for filling, [sentences, pieces]
   */
  NDArray hidden(NDArray embedded, NDArray kinds, NDArray mask) {
    NDArray sum = embedded.add(kinds.matMul(parameters.get("embeddings.type.weight")));
    NDArray x = drop(norm(sum, "embeddings.norm"));
    for (int i = 0; i < ModelShape.LAYERS; i++) {
      x = layer(x, mask, "layer." + i + ".");
    }
    return x;
  }

  /** Looks again: {@code read} [events, words, width], marks [events, words, 1], one-hot types. */
  NDArray focus(NDArray read, NDArray marks, NDArray types, NDArray mask) {
    NDArray marked = types.matMul(parameters.get("focus.type.weight")).expandDims(1);
    return layer(read.add(marks.mul(marked)), mask, "focus.");
  }

  NDArray head(NDArray x, String name) {
    return linear(x, name);
  }

  NDArray pair(NDArray both) {
    return linear(drop(linear(both, "pair.inner").tanh()), "pair.type");
  }

  NDArray drop(NDArray x) {
    return dropout == 0 ? x : Dropout.dropout(x, dropout, true).singletonOrThrow();
  }

  private NDArray layer(NDArray x, NDArray mask, String at) {
    NDArray hidden = mask.sub(1).mul(-OUT_OF_SIGHT).expandDims(1).expandDims(1);
    NDArray query = heads(inLayer(x, at + "query"));
    NDArray key = heads(inLayer(x, at + "key"));
    NDArray value = heads(inLayer(x, at + "value"));
    double scale = 1 / Math.sqrt((double) ModelShape.WIDTH / ModelShape.HEADS);
    NDArray attention = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(hidden).softmax(-1);
    NDArray mixed = attention.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    NDArray half = norm(x.add(drop(inLayer(mixed, at + "attention"))), at + "attention.norm");
    NDArray inner = Activation.gelu(inLayer(half, at + "intermediate"));
    return norm(half.add(drop(inLayer(inner, at + "output"))), at + "output.norm");
  }

  private static NDArray heads(NDArray x) {
    Shape s = x.getShape();
    return x.reshape(s.get(0), s.get(1), ModelShape.HEADS, s.get(2) / ModelShape.HEADS)
        .transpose(0, 2, 1, 3);
  }

  private NDArray inLayer(NDArray x, String name) {
    return x.matMul(matrices.apply(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    NDList out =
        LayerNorm.layerNorm(
            x,
            new Shape(ModelShape.WIDTH),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            NORM_EPSILON);
    return out.singletonOrThrow();
  }
}
