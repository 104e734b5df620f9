package org.demarche.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store, a DuckDB file; demarche.duckdb by default.")
  private Path store = Path.of("demarche.duckdb");

  Path file() {
    return store;
  }
}
