package org.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.model.PublicEncoder;
import org.demarche.model.Weights;
import org.demarche.onnx.Safetensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelMeanTest {

  @TempDir private Path folder;

  @Test
  void everyWeightIsTheMeanByShares() throws IOException {
    PublicEncoder encoder = PublicEncoder.load();
    Path one = model(encoder, 1);
    Path other = model(encoder, 2);
    byte[] mean = ModelMean.of(encoder, Map.of(one, 1f, other, 3f));
    for (String name : new String[] {"role.weight", "focus.output.weight", "layer.2.key.weight"}) {
      float[] a = weights(encoder, Files.readAllBytes(one), name);
      float[] b = weights(encoder, Files.readAllBytes(other), name);
      float[] m = weights(encoder, mean, name);
      for (int i = 0; i < m.length; i += 97) {
        assertThat(m[i]).isCloseTo(0.25f * a[i] + 0.75f * b[i], within(1e-4f));
      }
    }
  }

  @Test
  void aShareIsPositive() throws IOException {
    PublicEncoder encoder = PublicEncoder.load();
    Path one = model(encoder, 1);
    assertThatThrownBy(() -> ModelMean.of(encoder, Map.of(one, -1f)))
        .hasMessageContaining("above 0, found -1");
  }

  /** A model with heads at random. */
  private Path model(PublicEncoder encoder, long seed) throws IOException {
    Path file = folder.resolve("model-" + seed + ".safetensors");
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, encoder, seed);
      Files.write(file, Safetensors.write(Export.of(encoder, parameters.all())));
    }
    return file;
  }

  private static float[] weights(PublicEncoder encoder, byte[] model, String name)
      throws IOException {
    return Weights.of(encoder, Safetensors.read(model)).tensor(name).floats();
  }
}
