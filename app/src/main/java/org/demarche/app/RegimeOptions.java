package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.regime.Regimes;
import picocli.CommandLine.Option;

/** Which regimes are known. */
final class RegimeOptions {

  @Option(
      names = "--regimes",
      paramLabel = "DIR",
      description = "A folder of your own regimes (*.yaml): they add to the shipped ones.")
  private Optional<Path> folder = Optional.empty();

  boolean hasOwn() {
    return folder.isPresent();
  }

  /**
   * The shipped regimes with the user's.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a file has a wrong line
   * @throws IOException if the folder cannot be read
   */
  Regimes regimes() throws IOException {
    Regimes shipped = Regimes.shipped();
    return folder.isPresent() ? shipped.with(folder.get()) : shipped;
  }
}
