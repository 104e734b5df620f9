package org.demarche.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.intake.Intake;
import org.demarche.intake.IntakeOptions;
import org.demarche.intake.IntakeResult;

/** The articles of a command line's paths, one after the other; {@code -} is standard input. */
final class Inputs implements AutoCloseable {

  static final String STANDARD_INPUT = "-";
  private static final String STANDARD_INPUT_NAME = "standard input";

  private final Stream<IntakeResult> results;

  private Inputs(Stream<IntakeResult> results) {
    this.results = results;
  }

  /** Opens files only when their turn comes. */
  static Inputs open(List<String> paths, InputStream standardInput, IntakeOptions options) {
    Intake intake = new Intake(options);
    return new Inputs(
        paths.stream()
            .flatMap(
                path ->
                    path.equals(STANDARD_INPUT)
                        ? intake.read(standardInput, STANDARD_INPUT_NAME)
                        : intake.read(Path.of(path))));
  }

  /** The articles and refusals in order; to be asked for once. */
  Iterator<IntakeResult> iterator() {
    return results.iterator();
  }

  @Override
  public void close() {
    results.close();
  }
}
