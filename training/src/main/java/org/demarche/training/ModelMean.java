package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.PublicEncoder;
import org.demarche.onnx.Safetensors;

/**
 * The weighted mean of models that one began with the other: of runs so related it is often better
 * than each of them (model soups, Wortsman et al. 2022). Of models begun apart it is worth nothing.
 */
final class ModelMean {

  private ModelMean() {}

  /**
   * The mean, exported.
   *
   * @param shares of models or checkpoints, positive; only their proportions count
   * @throws IOException if a file is not a model of this network
   */
  static byte[] of(PublicEncoder encoder, Map<Path, Float> shares) throws IOException {
    float sum = 0;
    for (float share : shares.values()) {
      if (!(share > 0) || Float.isInfinite(share)) {
        throw new IllegalArgumentException("a model's share must be above 0, found " + share);
      }
      sum += share;
    }
    try (NDManager manager = NDManager.newBaseManager()) {
      Map<String, NDArray> mean = new LinkedHashMap<>();
      for (Map.Entry<Path, Float> model : shares.entrySet()) {
        Parameters parameters = new Parameters(manager, encoder, 0);
        Checkpoint.start(model.getKey(), encoder, parameters);
        float share = model.getValue() / sum;
        parameters
            .all()
            .forEach((name, weights) -> mean.merge(name, weights.mul(share), NDArray::add));
      }
      return Safetensors.write(Export.of(encoder, mean));
    }
  }
}
