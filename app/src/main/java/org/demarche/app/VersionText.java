package org.demarche.app;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.model.ModelCard;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. Reads the model's card only, so that it answers at once. */
final class VersionText implements IVersionProvider {

  /** The version of the jar; a build that has none is one from an editor. */
  static String version() {
    String version = VersionText.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  /**
   * The card beside the model.
   *
   * @throws IOException if it is missing or not a card
   */
  static ModelCard card() throws IOException {
    try (InputStream in = ModelCard.class.getResourceAsStream("model-card.json")) {
      if (in == null) {
        throw new IOException("the model is not in the jar: expected model-card.json");
      }
      return ModelCard.parse(in.readAllBytes());
    }
  }

  @Override
  public String[] getVersion() throws IOException {
    ModelCard card = card();
    return new String[] {
      "demarche " + version(),
      "model " + card.name() + " " + card.shortDigest() + " of " + card.trained(),
      "Java " + Runtime.version()
    };
  }
}
