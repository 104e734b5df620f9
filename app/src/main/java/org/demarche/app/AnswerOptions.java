package org.demarche.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** How an answer of a store is shown, and where. */
final class AnswerOptions {

  /** Forms of answers. */
  enum Format {
    TABLE,
    JSON,
    CSV,
    PARQUET
  }

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|parquet",
      description = "A table (default), JSON lines, CSV, or with -o a Parquet file.")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write; standard output by default.")
  private Optional<Path> out = Optional.empty();

  Format format() {
    return format;
  }

  /**
   * The file that Parquet is written to.
   *
   * @throws IllegalArgumentException if none is given
   */
  Path file() {
    return out.orElseThrow(() -> new IllegalArgumentException("--format parquet needs -o FILE"));
  }

  /** Writes lines to where they are to go. */
  void write(Surroundings here, Consumer<Consumer<String>> printer) throws IOException {
    if (out.isEmpty()) {
      printer.accept(here::println);
      return;
    }
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(out.get()), false, StandardCharsets.UTF_8)) {
      printer.accept(
          line -> {
            file.print(line);
            file.print('\n');
          });
      if (file.checkError()) {
        throw new IOException(out.get() + " cannot be written; is the disk full?");
      }
    }
  }
}
