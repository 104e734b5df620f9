package org.demarche.model;

import java.util.List;
import java.util.Map;
import org.demarche.onnx.ElementType;
import org.demarche.onnx.GraphBuilder;
import org.demarche.onnx.Tensor;

/**
 * The three ONNX graphs of the network. Each runs on one sentence: eight-bit scales are taken over
 * all numbers of a run, so a sentence read alone is the same whatever is read beside it.
 */
final class NetworkGraphs {

  private static final float NORM_EPSILON = 1e-12f;

  private final PublicEncoder encoder;
  private final Weights weights;
  private final Precision precision;

  NetworkGraphs(PublicEncoder encoder, Weights weights, Precision precision) {
    this.encoder = encoder;
    this.weights = weights;
    this.precision = precision;
  }

  /** ids, kinds [1, pieces], positions [pieces] to hidden [1, pieces, width], triggers. */
  byte[] encoder() {
    GraphBuilder g = new GraphBuilder();
    String ids = g.input("ids", ElementType.INT64, 1, -1);
    String kinds = g.input("kinds", ElementType.INT64, 1, -1);
    String positions = g.input("positions", ElementType.INT64, -1);
    String x = norm(g, embedded(g, ids, kinds, positions), "embeddings.norm");
    for (int i = 0; i < ModelShape.LAYERS; i++) {
      x = layer(g, x, "layer." + i + ".");
    }
    g.name(x, "hidden");
    g.output("hidden", ElementType.FLOAT, 1, -1, ModelShape.WIDTH);
    g.name(exact(g, x, "trigger"), "triggers");
    g.output("triggers", ElementType.FLOAT, 1, -1, ModelShape.TRIGGER_LABELS);
    return g.build();
  }

  /**
   * hidden [1, pieces, width], words [words] (index of each word's first piece), marks [events,
   * words, 1] (1 at the trigger), types [events] to roles, statuses and modes.
   */
  byte[] focus() {
    GraphBuilder g = new GraphBuilder();
    String hidden = g.input("hidden", ElementType.FLOAT, 1, -1, ModelShape.WIDTH);
    String words = g.input("words", ElementType.INT64, -1);
    String marks = g.input("marks", ElementType.FLOAT, -1, -1, 1);
    String types = g.input("types", ElementType.INT64, -1);
    String read = g.node("Gather", Map.of("axis", 1), hidden, words);
    String marked = g.node("Gather", Map.of("axis", 0), weight(g, "focus.type.weight"), types);
    String axis = g.tensor("axis1", Tensor.of(new long[] {1}, 1));
    String mark = g.node("Mul", Map.of(), marks, g.node("Unsqueeze", Map.of(), marked, axis));
    String x = layer(g, g.node("Add", Map.of(), read, mark), "focus.");
    String atTrigger =
        g.node("ReduceSum", Map.of("keepdims", 0), g.node("Mul", Map.of(), x, marks), axis);
    g.name(exact(g, x, "role"), "roles");
    g.output("roles", ElementType.FLOAT, -1, -1, ModelShape.ROLE_LABELS);
    g.name(exact(g, atTrigger, "status"), "statuses");
    g.output("statuses", ElementType.FLOAT, -1, ModelShape.STATUS_LABELS);
    g.name(exact(g, atTrigger, "mode"), "modes");
    g.output("modes", ElementType.FLOAT, -1, ModelShape.modes().size());
    return g.build();
  }

  /** hidden [1, pieces, width], at [2] (where the two mentions open) to types [16]. */
  byte[] pair() {
    GraphBuilder g = new GraphBuilder();
    String hidden = g.input("hidden", ElementType.FLOAT, 1, -1, ModelShape.WIDTH);
    String at = g.input("at", ElementType.INT64, 2);
    String shape = g.tensor("flat", Tensor.of(new long[] {1, 2 * ModelShape.WIDTH}, 2));
    String both =
        g.node("Reshape", Map.of(), g.node("Gather", Map.of("axis", 1), hidden, at), shape);
    String inner = g.node("Tanh", Map.of(), exact(g, both, "pair.inner"));
    g.name(exact(g, inner, "pair.type"), "pair");
    g.output("pair", ElementType.FLOAT, 1, ModelShape.TRIGGER_LABELS - 1);
    return g.build();
  }

  private String embedded(GraphBuilder g, String ids, String kinds, String positions) {
    String table = g.tensor("words.table", encoder.words());
    String scale = g.tensor("words.scale", Tensor.of(new float[] {encoder.wordScale()}));
    String zero =
        g.tensor(
            "words.zero",
            new Tensor(
                ElementType.UINT8,
                List.of(),
                java.nio.ByteBuffer.wrap(new byte[] {(byte) encoder.wordZero()})));
    String bytes = g.node("Gather", Map.of("axis", 0), table, ids);
    String word = g.node("DequantizeLinear", Map.of(), bytes, scale, zero);
    String kind = g.node("Gather", Map.of("axis", 0), weight(g, "embeddings.type.weight"), kinds);
    String position =
        g.node("Gather", Map.of("axis", 0), weight(g, "embeddings.position.weight"), positions);
    return g.node("Add", Map.of(), g.node("Add", Map.of(), word, kind), position);
  }

  /** A transformer layer (Vaswani et al. 2017), normalised after each half as BERT does. */
  private String layer(GraphBuilder g, String x, String at) {
    String attended =
        g.contrib(
            "MultiHeadAttention",
            Map.of("num_heads", ModelShape.HEADS),
            linear(g, x, at + "query"),
            linear(g, x, at + "key"),
            linear(g, x, at + "value"));
    String half =
        norm(
            g,
            g.node("Add", Map.of(), linear(g, attended, at + "attention"), x),
            at + "attention.norm");
    String inner = g.contrib("Gelu", Map.of(), linear(g, half, at + "intermediate"));
    return norm(
        g, g.node("Add", Map.of(), linear(g, inner, at + "output"), half), at + "output.norm");
  }

  private String norm(GraphBuilder g, String x, String name) {
    return g.node(
        "LayerNormalization",
        Map.of("axis", -1, "epsilon", NORM_EPSILON),
        x,
        weight(g, name + ".weight"),
        weight(g, name + ".bias"));
  }

  private String linear(GraphBuilder g, String x, String name) {
    if (precision == Precision.FLOAT) {
      return exact(g, x, name);
    }
    Tensor matrix = weights.tensor(name + ".weight");
    int columns = matrix.shape().get(1);
    float[] values = matrix.floats();
    float[] steps = new float[columns];
    for (int row = 0; row < values.length; row += columns) {
      for (int c = 0; c < columns; c++) {
        steps[c] = Math.max(steps[c], Math.abs(values[row + c]) / ModelShape.WEIGHT_LIMIT);
      }
    }
    byte[] bytes = new byte[values.length];
    for (int row = 0; row < values.length; row += columns) {
      for (int c = 0; c < columns; c++) {
        float inSteps = steps[c] == 0 ? 0 : values[row + c] / steps[c];
        bytes[row + c] = (byte) (inSteps < 0 ? inSteps - 0.5f : inSteps + 0.5f);
      }
    }
    return g.contrib(
        "DynamicQuantizeMatMul",
        Map.of(),
        x,
        g.tensor(name + ".bytes", Tensor.of(bytes, matrix.shape().get(0), columns)),
        g.tensor(name + ".steps", Tensor.of(steps, columns)),
        "",
        weight(g, name + ".bias"));
  }

  /** A linear map in floating point, whatever the precision: small ones gain nothing from less. */
  private String exact(GraphBuilder g, String x, String name) {
    return g.node(
        "Add",
        Map.of(),
        g.node("MatMul", Map.of(), x, weight(g, name + ".weight")),
        weight(g, name + ".bias"));
  }

  private String weight(GraphBuilder g, String name) {
    Tensor w = weights.tensor(name);
    return g.tensor(name, w.type() == ElementType.FLOAT ? w : Tensor.of(w.floats(), w.axes()));
  }
}
