package org.demarche.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.onnx.OnnxModel;
import org.demarche.onnx.Tensor;

/**
 * The encoder everybody may download, all-MiniLM-L6-v2 in eight bits, as our fine-tuning starts
 * from it. Weights carry our names ({@code layer.0.query.weight}, stored input by output).
 *
 * @param weights weights as floats, word table excepted
 * @param words the word table, one byte a number
 * @param wordScale what a step of the word table is worth
 * @param wordZero the byte that means zero
 * @param pieces the vocabulary
 */
public record PublicEncoder(
    Map<String, Tensor> weights, Tensor words, float wordScale, int wordZero, WordPieces pieces) {

  private static final String FOLDER = "/all-minilm-l6-v2-q";
  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String POSITIONS = "embeddings.position_embeddings.weight";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final List<String> MATRICES =
      List.of("query", "key", "value", "attention", "intermediate", "output");
  private static final Map<String, String> PLACES =
      Map.of(
          "attention/self/query", "query",
          "attention/self/key", "key",
          "attention/self/value", "value",
          "attention/output/dense", "attention",
          "intermediate/dense", "intermediate",
          "output/dense", "output");

  public PublicEncoder {
    weights = Map.copyOf(weights);
  }

  /** Names of the matrices of one layer. */
  public static List<String> matrices() {
    return MATRICES;
  }

  /**
   * Reads the encoder from the class path.
   *
   * @throws IOException if it is missing or not what we know
   */
  public static PublicEncoder load() throws IOException {
    Background<WordPieces> pieces = Background.load(PublicEncoder::vocabulary);
    OnnxModel model = OnnxModel.read(resource(FOLDER + ".onnx"));
    Map<String, Tensor> in = model.tensors();
    Map<String, Tensor> out = new HashMap<>();
    out.put("embeddings.position.weight", dequantized(in, POSITIONS));
    out.put("embeddings.type.weight", dequantized(in, TYPES));
    norm(in, "embeddings.LayerNorm", "embeddings.norm", out);
    matrices(model, out);
    for (int i = 0; i < ModelShape.LAYERS; i++) {
      String theirs = "encoder.layer." + i + ".";
      String ours = "layer." + i + ".";
      for (String self : List.of("query", "key", "value")) {
        out.put(ours + self + ".bias", need(in, theirs + "attention.self." + self + ".bias"));
      }
      out.put(ours + "attention.bias", need(in, theirs + "attention.output.dense.bias"));
      out.put(ours + "intermediate.bias", need(in, theirs + "intermediate.dense.bias"));
      out.put(ours + "output.bias", need(in, theirs + "output.dense.bias"));
      norm(in, theirs + "attention.output.LayerNorm", ours + "attention.norm", out);
      norm(in, theirs + "output.LayerNorm", ours + "output.norm", out);
    }
    return new PublicEncoder(
        out,
        need(in, WORDS + "_quantized"),
        need(in, WORDS + "_scale").floats()[0],
        (int) need(in, WORDS + "_zero_point").floats()[0],
        pieces.get());
  }

  /** The matrices have numbers for names; the nodes that use them tell which they are. */
  private static void matrices(OnnxModel model, Map<String, Tensor> out) throws IOException {
    for (OnnxModel.Node node : model.nodes()) {
      if (!node.operation().equals("MatMulInteger")) {
        continue;
      }
      String weight = node.inputs().get(1).replace("_quantized", "");
      String[] path = node.outputs().get(0).split("/MatMul_output", 2)[0].split("/", 4);
      if (path.length < 4 || !PLACES.containsKey(path[3])) {
        continue;
      }
      out.put(
          path[2] + "." + PLACES.get(path[3]) + ".weight", dequantized(model.tensors(), weight));
    }
    for (int i = 0; i < ModelShape.LAYERS; i++) {
      for (String name : MATRICES) {
        need(out, "layer." + i + "." + name + ".weight");
      }
    }
  }

  private static void norm(
      Map<String, Tensor> in, String theirs, String ours, Map<String, Tensor> out)
      throws IOException {
    out.put(ours + ".weight", need(in, theirs + ".weight"));
    out.put(ours + ".bias", need(in, theirs + ".bias"));
  }

  /** Bytes back to floats; the scale is one number or one a column. */
  private static Tensor dequantized(Map<String, Tensor> in, String name) throws IOException {
    if (in.containsKey(name)) {
      return in.get(name);
    }
    Tensor bytes = need(in, name + "_quantized");
    float[] scale = need(in, name + "_scale").floats();
    float[] zero = need(in, name + "_zero_point").floats();
    float[] values = bytes.floats();
    int columns = scale.length == 1 ? values.length : scale.length;
    for (int row = 0; row < values.length; row += columns) {
      for (int c = 0; c < columns; c++) {
        float z = zero[zero.length == 1 ? 0 : c];
        values[row + c] = (values[row + c] - z) * scale[scale.length == 1 ? 0 : c];
      }
    }
    return Tensor.of(values, bytes.axes());
  }

  private static Tensor need(Map<String, Tensor> in, String name) throws IOException {
    Tensor found = in.get(name);
    if (found == null) {
      throw new IOException("the public encoder lacks " + name + ": another version of its jar?");
    }
    return found;
  }

  private static WordPieces vocabulary() throws IOException {
    JsonNode root = new ObjectMapper().readTree(resource(FOLDER + "-tokenizer.json"));
    Map<String, Integer> ids = new HashMap<>();
    root.path("model")
        .path("vocab")
        .properties()
        .forEach(e -> ids.put(e.getKey(), e.getValue().asInt()));
    return new WordPieces(ids);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PublicEncoder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(
            "the public encoder is not on the class path: expected the resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
