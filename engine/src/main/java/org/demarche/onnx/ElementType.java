package org.demarche.onnx;

import java.util.Arrays;
import java.util.Optional;

/** Number types of tensors, with their codes in ONNX and their names in safetensors. */
public enum ElementType {
  FLOAT(1, 4, "F32"),
  UINT8(2, 1, "U8"),
  INT8(3, 1, "I8"),
  INT64(7, 8, "I64"),
  HALF(10, 2, "F16");

  private final int onnxCode;
  private final int bytes;
  private final String safetensorsName;

  ElementType(int onnxCode, int bytes, String safetensorsName) {
    this.onnxCode = onnxCode;
    this.bytes = bytes;
    this.safetensorsName = safetensorsName;
  }

  public int onnxCode() {
    return onnxCode;
  }

  /** Bytes of one element. */
  public int bytes() {
    return bytes;
  }

  public String safetensorsName() {
    return safetensorsName;
  }

  /** The type of an ONNX code; empty for those we do not read. */
  static Optional<ElementType> ofOnnx(int code) {
    return Arrays.stream(values()).filter(t -> t.onnxCode == code).findFirst();
  }

  static ElementType ofSafetensors(String name) {
    for (ElementType t : values()) {
      if (t.safetensorsName.equals(name)) {
        return t;
      }
    }
    throw new IllegalArgumentException("safetensors type " + name + " is not one we read");
  }
}
