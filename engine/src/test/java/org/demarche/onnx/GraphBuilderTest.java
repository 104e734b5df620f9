package org.demarche.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What {@link GraphBuilder} writes, {@link OnnxModel} reads and ONNX Runtime runs. */
class GraphBuilderTest {

  private static final Tensor MATRIX = Tensor.of(new float[] {1, 0, 2, 0, 1, -1}, 2, 3);
  private static final Tensor BIAS = Tensor.of(new float[] {10, 20, 30}, 3);

  @Test
  void theReaderFindsNodesAndWeightsOfTheWriter() throws IOException {
    OnnxModel read = OnnxModel.read(linear());
    assertThat(read.tensors()).isEqualTo(Map.of("matrix", MATRIX, "bias", BIAS));
    assertThat(read.nodes())
        .extracting(OnnxModel.Node::operation)
        .containsExactly("MatMul", "Add", "Identity");
    assertThat(read.nodes().get(0).inputs()).containsExactly("x", "matrix");
    assertThat(read.nodes().get(1).inputs()).containsExactly(product(read), "bias");
    assertThat(read.nodes().get(2).outputs()).containsExactly("y");
  }

  private static String product(OnnxModel model) {
    return model.nodes().get(0).outputs().get(0);
  }

  @Test
  void onnxRuntimeRunsTheGraphOnInputsOfAnyLength() throws OrtException {
    float[][] one = run(linear(), new float[] {1, 2}, 1);
    assertThat(one[0]).containsExactly(1 + 10, 2 + 20, 2 - 2 + 30);
    float[][] two = run(linear(), new float[] {1, 2, 0, -3}, 2);
    assertThat(two[0]).as("a row alone").containsExactly(one[0]);
    assertThat(two[1]).containsExactly(10, -3 + 20, 3 + 30);
  }

  @Test
  void operatorsOfTheRuntimesOwnDomainAreAllowed() throws OrtException {
    GraphBuilder g = new GraphBuilder();
    String x = g.input("x", ElementType.FLOAT, -1, 2);
    String steps = g.tensor("steps", Tensor.of(new float[] {0.5f, 0.25f}, 2));
    String bytes = g.tensor("bytes", Tensor.of(new byte[] {2, 4, -2, 8}, 2, 2));
    g.name(g.contrib("DynamicQuantizeMatMul", Map.of(), x, bytes, steps), "y");
    g.output("y", ElementType.FLOAT, -1, 2);
    // The matrix is bytes times steps: {1, 1}, {-1, 2}. Inputs are rounded to 8 bits on the way.
    float[][] y = run(g.build(), new float[] {3, 1}, 1);
    assertThat(y[0][0]).isCloseTo(2, Offset.offset(0.05f));
    assertThat(y[0][1]).isCloseTo(5, Offset.offset(0.05f));
  }

  /** y = x matrix + bias. */
  private static byte[] linear() {
    GraphBuilder g = new GraphBuilder();
    String x = g.input("x", ElementType.FLOAT, -1, 2);
    String product = g.node("MatMul", Map.of(), x, g.tensor("matrix", MATRIX));
    g.name(g.node("Add", Map.of(), product, g.tensor("bias", BIAS)), "y");
    g.output("y", ElementType.FLOAT, -1, 3);
    return g.build();
  }

  private static float[][] run(byte[] model, float[] x, int rows) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        OrtSession session = environment.createSession(model, options);
        OnnxTensor in =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(x), new long[] {rows, 2});
        OrtSession.Result out = session.run(Map.of("x", in))) {
      return (float[][]) out.get("y").orElseThrow().getValue();
    }
  }
}
