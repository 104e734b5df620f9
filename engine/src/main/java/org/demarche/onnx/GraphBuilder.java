package org.demarche.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.UnsafeByteOperations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an ONNX model, operation by operation. Field numbers are those of {@code onnx.proto3};
 * besides the standard operators (opset 17) those of ONNX Runtime's {@code com.microsoft} domain
 * may be used.
 */
public final class GraphBuilder {

  private static final String CONTRIB = "com.microsoft";

  private final List<ByteString> nodes = new ArrayList<>();
  private final List<ByteString> tensors = new ArrayList<>();
  private final List<ByteString> inputs = new ArrayList<>();
  private final List<ByteString> outputs = new ArrayList<>();
  private int names;

  /** Writes the fields of one message. */
  private interface Fields {
    void to(CodedOutputStream out) throws IOException;
  }

  /** Declares an input; an axis of -1 may have any length. */
  public String input(String name, ElementType type, int... shape) {
    inputs.add(value(name, type, shape));
    return name;
  }

  /** Declares {@code name} as an output of the model. */
  public void output(String name, ElementType type, int... shape) {
    outputs.add(value(name, type, shape));
  }

  /** Adds a constant. */
  public String tensor(String name, Tensor tensor) {
    tensors.add(
        message(
            out -> {
              for (int axis : tensor.shape()) {
                out.writeInt64(1, axis);
              }
              out.writeInt32(2, tensor.type().onnxCode());
              out.writeString(8, name);
              out.writeBytes(9, UnsafeByteOperations.unsafeWrap(tensor.data().duplicate()));
            }));
    return name;
  }

  /** Adds a node with one output and returns that output's name. */
  public String node(String operation, Map<String, ?> attributes, String... from) {
    return nodes("", operation, attributes, 1, from).get(0);
  }

  /** Adds a node of ONNX Runtime's own domain with one output. */
  public String contrib(String operation, Map<String, ?> attributes, String... from) {
    return nodes(CONTRIB, operation, attributes, 1, from).get(0);
  }

  /** Adds a node with {@code count} outputs and returns their names. */
  public List<String> split(
      String operation, Map<String, ?> attributes, int count, String... from) {
    return nodes("", operation, attributes, count, from);
  }

  /** Gives {@code from} the name under which it leaves the model. */
  public void name(String from, String as) {
    node("Identity", List.of(as), Map.of(), "", from);
  }

  private List<String> nodes(
      String domain, String operation, Map<String, ?> attributes, int count, String... from) {
    List<String> to = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      to.add("v" + names++);
    }
    node(operation, to, attributes, domain, from);
    return to;
  }

  private void node(
      String operation, List<String> to, Map<String, ?> attributes, String domain, String... from) {
    nodes.add(
        message(
            out -> {
              for (String input : from) {
                out.writeString(1, input);
              }
              for (String output : to) {
                out.writeString(2, output);
              }
              out.writeString(4, operation);
              for (Map.Entry<String, ?> a : new TreeMap<>(attributes).entrySet()) {
                out.writeBytes(5, attribute(a.getKey(), a.getValue()));
              }
              out.writeString(7, domain);
            }));
  }

  private static ByteString attribute(String name, Object value) {
    return message(
        out -> {
          out.writeString(1, name);
          if (value instanceof Float f) {
            out.writeFloat(2, f);
            out.writeInt32(20, 1);
          } else if (value instanceof Integer i) {
            out.writeInt64(3, i);
            out.writeInt32(20, 2);
          } else if (value instanceof List<?> list) {
            for (Object i : list) {
              out.writeInt64(8, (Integer) i);
            }
            out.writeInt32(20, 7);
          } else {
            throw new IllegalArgumentException("attribute " + name + " of " + value.getClass());
          }
        });
  }

  private static ByteString value(String name, ElementType type, int... shape) {
    ByteString axes =
        message(
            out -> {
              for (int axis : shape) {
                out.writeBytes(
                    1, axis < 0 ? ByteString.EMPTY : message(d -> d.writeInt64(1, axis)));
              }
            });
    ByteString tensorType =
        message(
            out -> {
              out.writeInt32(1, type.onnxCode());
              out.writeBytes(2, axes);
            });
    return message(
        out -> {
          out.writeString(1, name);
          out.writeBytes(2, message(t -> t.writeBytes(1, tensorType)));
        });
  }

  /** The model as a file would hold it. */
  public byte[] build() {
    ByteString graph =
        message(
            out -> {
              write(out, 1, nodes);
              out.writeString(2, "demarche");
              write(out, 5, tensors);
              write(out, 11, inputs);
              write(out, 12, outputs);
            });
    return message(
            out -> {
              out.writeInt64(1, 8);
              out.writeString(2, "demarche");
              out.writeBytes(7, graph);
              out.writeBytes(8, opset("", 17));
              out.writeBytes(8, opset(CONTRIB, 1));
            })
        .toByteArray();
  }

  private static ByteString opset(String domain, int version) {
    return message(
        out -> {
          out.writeString(1, domain);
          out.writeInt64(2, version);
        });
  }

  private static void write(CodedOutputStream out, int field, List<ByteString> messages)
      throws IOException {
    for (ByteString m : messages) {
      out.writeBytes(field, m);
    }
  }

  private static ByteString message(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      fields.to(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return UnsafeByteOperations.unsafeWrap(bytes.toByteArray());
  }
}
