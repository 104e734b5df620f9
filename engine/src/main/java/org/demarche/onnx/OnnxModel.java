package org.demarche.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weights of an ONNX file and the nodes that use them; enough to take a public encoder apart.
 * Field numbers are those of {@code onnx.proto3}.
 *
 * @param tensors initializers by name
 * @param nodes nodes in the order of the file
 */
public record OnnxModel(Map<String, Tensor> tensors, List<Node> nodes) {

  /** One operation: what it is, what goes in and what comes out. */
  public record Node(String operation, List<String> inputs, List<String> outputs) {
    public Node {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  public OnnxModel {
    tensors = Map.copyOf(tensors);
    nodes = List.copyOf(nodes);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are not an ONNX model
   */
  public static OnnxModel read(byte[] bytes) throws IOException {
    Map<String, Tensor> tensors = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    in.enableAliasing(true);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == 7) {
        readGraph(in.readByteBuffer(), tensors, nodes);
      } else {
        in.skipField(tag);
      }
    }
    return new OnnxModel(tensors, nodes);
  }

  private static void readGraph(
      java.nio.ByteBuffer bytes, Map<String, Tensor> tensors, List<Node> nodes) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> nodes.add(readNode(in.readByteBuffer()));
        case 5 -> readTensor(in.readByteBuffer(), tensors);
        default -> in.skipField(tag);
      }
    }
  }

  private static Node readNode(java.nio.ByteBuffer bytes) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    String operation = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> inputs.add(in.readString());
        case 2 -> outputs.add(in.readString());
        case 4 -> operation = in.readString();
        default -> in.skipField(tag);
      }
    }
    return new Node(operation, inputs, outputs);
  }

  /** Large tensors keep their numbers in {@code raw_data}, single ones in a list of their type. */
  private static void readTensor(java.nio.ByteBuffer bytes, Map<String, Tensor> tensors)
      throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    List<Integer> shape = new ArrayList<>();
    String name = "";
    int type = 0;
    ByteString raw = ByteString.EMPTY;
    java.io.ByteArrayOutputStream listed = new java.io.ByteArrayOutputStream();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = WireFormat.getTagFieldNumber(tag);
      boolean packed = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
      if (field == 1 && packed) {
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
          shape.add(Math.toIntExact(in.readInt64()));
        }
        in.popLimit(limit);
      } else if (field == 1) {
        shape.add(Math.toIntExact(in.readInt64()));
      } else if (field == 2) {
        type = in.readInt32();
      } else if (field == 4 && packed) {
        listed.writeBytes(in.readByteArray());
      } else if (field == 5 && packed) {
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
          listed.write(in.readInt32());
        }
        in.popLimit(limit);
      } else if (field == 8) {
        name = in.readString();
      } else if (field == 9) {
        raw = in.readBytes();
      } else {
        in.skipField(tag);
      }
    }
    Optional<ElementType> known = ElementType.ofOnnx(type);
    java.nio.ByteBuffer data =
        raw.isEmpty() ? java.nio.ByteBuffer.wrap(listed.toByteArray()) : raw.asReadOnlyByteBuffer();
    if (known.isPresent() && data.hasRemaining()) {
      tensors.put(name, new Tensor(known.orElseThrow(), shape, data));
    }
  }
}
