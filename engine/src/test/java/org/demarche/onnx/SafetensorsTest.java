package org.demarche.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SafetensorsTest {

  @Test
  void readsBackWhatItWrote() throws IOException {
    SortedMap<String, Tensor> read = Safetensors.read(Safetensors.write(three()));
    assertThat(read).isEqualTo(three());
    assertThat(read.get("bias").floats()).containsExactly(0.5f, -1.25f);
    assertThat(read.get("bias").shape()).containsExactly(2);
  }

  @Test
  void aFileIsALengthAHeaderInJsonAndTheNumbers() throws IOException {
    SortedMap<String, Tensor> one = new TreeMap<>();
    one.put("w", Tensor.of(new byte[] {7, -8}, 1, 2));
    byte[] file = Safetensors.write(one);
    String header = "{\"w\":{\"dtype\":\"I8\",\"shape\":[1,2],\"data_offsets\":[0,2]}}";
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(in.getLong()).isEqualTo(header.length());
    assertThat(new String(file, 8, header.length(), StandardCharsets.UTF_8)).isEqualTo(header);
    assertThat(Arrays.copyOfRange(file, 8 + header.length(), file.length)).containsExactly(7, -8);
  }

  @Test
  void equalWeightsAreEqualBytes() throws IOException {
    assertThat(Safetensors.write(three())).isEqualTo(Safetensors.write(three()));
  }

  @Test
  void aFileThatEndsEarlyIsRefusedWhereverItIsCut() throws IOException {
    byte[] file = Safetensors.write(three());
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> Safetensors.read(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void theMessageNamesTheTensorThatIsCut() throws IOException {
    byte[] file = Safetensors.write(three());
    assertThatThrownBy(() -> Safetensors.read(Arrays.copyOf(file, file.length - 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("tensor steps lies outside the file: cut short?");
  }

  @Test
  void aTensorHoldsAsManyBytesAsItsShapeAsksFor() {
    assertThatThrownBy(() -> Tensor.of(new float[] {1, 2, 3}, 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tensor of FLOAT[2, 2] needs 16 bytes, found 12");
  }

  private static SortedMap<String, Tensor> three() {
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    tensors.put("bias", Tensor.of(new float[] {0.5f, -1.25f}, 2));
    tensors.put("delta", Tensor.of(new byte[] {1, 2, 3, -4, -5, -6}, 2, 3));
    tensors.put(
        "steps", new Tensor(ElementType.HALF, List.of(1), ByteBuffer.wrap(new byte[] {0, 60})));
    return tensors;
  }
}
