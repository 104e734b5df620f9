package org.demarche.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The safetensors container: eight bytes with the length of a JSON header, the header, the numbers.
 * Any tool that knows the format can look into our model files.
 */
public final class Safetensors {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Safetensors() {}

  /** Writes tensors in the order of their names, so equal weights are equal bytes. */
  public static byte[] write(SortedMap<String, Tensor> tensors) throws IOException {
    ObjectNode header = JSON.createObjectNode();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, Tensor> e : tensors.entrySet()) {
      Tensor t = e.getValue();
      byte[] bytes = new byte[t.data().remaining()];
      t.data().duplicate().get(bytes);
      ObjectNode entry = header.putObject(e.getKey());
      entry.put("dtype", t.type().safetensorsName());
      ArrayNode shape = entry.putArray("shape");
      t.shape().forEach(shape::add);
      entry.putArray("data_offsets").add(body.size()).add(body.size() + bytes.length);
      body.write(bytes);
    }
    byte[] head = JSON.writeValueAsBytes(header);
    ByteBuffer out =
        ByteBuffer.allocate(8 + head.length + body.size()).order(ByteOrder.LITTLE_ENDIAN);
    return out.putLong(head.length).put(head).put(body.toByteArray()).array();
  }

  /**
   * Reads tensors as views of {@code file}.
   *
   * @throws IOException if the bytes are not a safetensors file or it is cut short
   */
  public static SortedMap<String, Tensor> read(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long length = file.length < 8 ? -1 : in.getLong();
    if (length < 0 || length > file.length - 8L) {
      throw new IOException("not a safetensors file: its header would end outside the file");
    }
    int base = 8 + (int) length;
    JsonNode header = JSON.readTree(new String(file, 8, (int) length, StandardCharsets.UTF_8));
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : header.properties()) {
      if (field.getKey().equals("__metadata__")) {
        continue;
      }
      JsonNode entry = field.getValue();
      List<Integer> shape = new ArrayList<>();
      entry.path("shape").forEach(axis -> shape.add(axis.asInt()));
      int from = entry.path("data_offsets").path(0).asInt();
      int to = entry.path("data_offsets").path(1).asInt();
      if (from < 0 || to < from || base + (long) to > file.length) {
        throw new IOException("tensor " + field.getKey() + " lies outside the file: cut short?");
      }
      tensors.put(
          field.getKey(),
          new Tensor(
              ElementType.ofSafetensors(entry.path("dtype").asText()),
              shape,
              in.slice(base + from, to - from)));
    }
    return tensors;
  }
}
