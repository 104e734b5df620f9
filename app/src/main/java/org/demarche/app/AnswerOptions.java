package org.demarche.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.store.Answer;
import org.demarche.app.view.AnswerTable;
import org.demarche.app.view.AnswerText;
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

  /**
   * Shows an answer, or writes it to its file.
   *
   * @param shown columns of a table
   * @param below the column that stands below each row of a table; empty text for none
   */
  void show(Surroundings here, Answer answer, List<String> shown, String below) throws IOException {
    write(
        here,
        lines -> {
          switch (format) {
            case JSON -> AnswerText.json(answer, lines);
            case CSV -> AnswerText.csv(answer, lines);
            default -> new AnswerTable(here.width(), lines).print(answer, shown, below);
          }
        });
  }

  /** Writes lines to where they are to go. */
  private void write(Surroundings here, Consumer<Consumer<String>> printer) throws IOException {
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
