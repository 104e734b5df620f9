package org.demarche.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.onnx.Safetensors;

/**
 * The model inside this jar.
 *
 * @param weights the network's weights on top of the public encoder
 * @param card what is known of them
 */
public record ShippedModel(Weights weights, ModelCard card) {

  private static final String WEIGHTS = "model.safetensors";
  private static final String CARD = "model-card.json";

  /**
   * Loads the model and checks it against its card while the encoder may still be loading.
   *
   * @throws IOException if a file is missing or the weights are not those the card speaks of
   */
  public static ShippedModel load(Background<PublicEncoder> encoder) throws IOException {
    ModelCard card = ModelCard.parse(resource(CARD));
    byte[] file = resource(WEIGHTS);
    String found = digest(file);
    if (!found.equals(card.digest())) {
      throw new IOException(
          "the model's weights have digest "
              + found
              + ", its card says "
              + card.digest()
              + ": the jar is damaged or was put together by hand; build it again");
    }
    return new ShippedModel(Weights.of(encoder.get(), Safetensors.read(file)), card);
  }

  /** SHA-256 in hexadecimal figures. */
  public static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ShippedModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the model is not in this jar: expected " + name);
      }
      return in.readAllBytes();
    }
  }
}
