package org.demarche.app;

import java.nio.file.Path;
import java.util.Optional;
import org.demarche.Demarche;
import org.demarche.model.Precision;
import picocli.CommandLine.Option;

/** Options of every command that reads sentences. */
final class EngineOptions {

  @Option(
      names = "--precision",
      paramLabel = "int8|float",
      description = "How the model calculates: int8 (default), faster, or float.")
  private Precision precision = Precision.INT8;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own actors (YAML): they add to the shipped ones or override them.")
  private Optional<Path> actors = Optional.empty();

  Precision precision() {
    return precision;
  }

  /** The engine for the time of a command. */
  EngineLease lease(Surroundings here) {
    return here.engines().apply(new Demarche.Options(precision, actors));
  }
}
