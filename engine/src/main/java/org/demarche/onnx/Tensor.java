package org.demarche.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

/**
 * A dense array of numbers in row-major order, little endian, as ONNX and safetensors store it.
 *
 * @param type number type of the elements
 * @param shape length of each axis
 * @param data the bytes; read only
 */
public record Tensor(ElementType type, List<Integer> shape, ByteBuffer data) {

  public Tensor {
    Objects.requireNonNull(type, "type");
    shape = List.copyOf(shape);
    long count = 1;
    for (int axis : shape) {
      count *= axis;
    }
    data = data.slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    if (data.remaining() != count * type.bytes()) {
      throw new IllegalArgumentException(
          "a tensor of "
              + type
              + shape
              + " needs "
              + count * type.bytes()
              + " bytes, found "
              + data.remaining());
    }
  }

  public int count() {
    return data.remaining() / type.bytes();
  }

  /** A float tensor; {@code values} is copied. */
  public static Tensor of(float[] values, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return new Tensor(ElementType.FLOAT, list(shape), bytes);
  }

  /** A tensor of signed bytes. */
  public static Tensor of(byte[] values, int... shape) {
    return new Tensor(ElementType.INT8, list(shape), ByteBuffer.wrap(values));
  }

  /** A tensor of 64-bit integers. */
  public static Tensor of(long[] values, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return new Tensor(ElementType.INT64, list(shape), bytes);
  }

  private static List<Integer> list(int... shape) {
    return java.util.Arrays.stream(shape).boxed().toList();
  }

  /**
   * The elements as floats, a fresh array.
   *
   * @throws IllegalStateException for a 64-bit tensor
   */
  public float[] floats() {
    float[] out = new float[count()];
    switch (type) {
      case FLOAT -> data.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(out);
      case HALF -> {
        short[] halves = new short[out.length];
        data.duplicate().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(halves);
        for (int i = 0; i < out.length; i++) {
          out[i] = HalfFloat.toFloat(halves[i]);
        }
      }
      case INT8 -> {
        byte[] bytes = bytes();
        for (int i = 0; i < out.length; i++) {
          out[i] = bytes[i];
        }
      }
      case UINT8 -> {
        byte[] bytes = bytes();
        for (int i = 0; i < out.length; i++) {
          out[i] = bytes[i] & 0xFF;
        }
      }
      case INT64 -> throw new IllegalStateException("64-bit integers do not fit floats");
    }
    return out;
  }

  /** The shape as an array. */
  public int[] axes() {
    return shape.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A copy of the raw bytes: plain arrays are quick from the first run on, buffers are not. */
  private byte[] bytes() {
    byte[] out = new byte[data.remaining()];
    data.duplicate().get(out);
    return out;
  }
}
