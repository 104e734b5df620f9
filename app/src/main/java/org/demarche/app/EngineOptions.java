package org.demarche.app;

import org.demarche.Demarche;
import org.demarche.model.Precision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads sentences. */
final class EngineOptions {

  @Option(
      names = "--precision",
      paramLabel = "int8|float",
      description = "How the model calculates: int8 (default), faster, or float.")
  private Precision precision = Precision.INT8;

  @Mixin private ActorOptions actors;

  Precision precision() {
    return precision;
  }

  /** The engine for the time of a command. */
  EngineLease lease(Surroundings here) {
    return here.engines().apply(new Demarche.Options(precision, actors.file()));
  }
}
