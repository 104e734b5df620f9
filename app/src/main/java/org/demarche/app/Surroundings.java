package org.demarche.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.demarche.Demarche;

/**
 * The world outside of a command, so that a test can be that world.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment environment variables
 * @param today the day of the run; articles dated later are suspect, nothing else depends on it
 * @param nanos a clock that only tells how much time has passed
 * @param uptime how long the process has been running
 * @param engines where commands get the engine from
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    LocalDate today,
    LongSupplier nanos,
    Supplier<Duration> uptime,
    Function<Demarche.Options, EngineLease> engines,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int USUAL = 100;

  public Surroundings {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(nanos, "nanos");
    Objects.requireNonNull(uptime, "uptime");
    Objects.requireNonNull(engines, "engines");
    environment = Map.copyOf(environment);
  }

  /** Columns to fill: {@code COLUMNS} held to what reads well, else 100. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[1-9][0-9]{0,4}")) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }

  /** Whether {@code NO_COLOR} is set (no-color.org) or the terminal knows no colours. */
  boolean refusesColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
  }

  void println(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Whether data to measure on is absent; says so. */
  boolean skips(Path data) {
    boolean isAbsent = !Files.exists(data);
    if (isAbsent) {
      println("skipped: " + data + " is absent");
    }
    return isAbsent;
  }

  /**
   * Whether a folder of data to measure on is absent; says so.
   *
   * @throws IOException if it is no folder
   */
  boolean skipsFolder(Path folder) throws IOException {
    boolean isAbsent = skips(folder);
    if (!isAbsent && !Files.isDirectory(folder)) {
      throw new IOException(folder + ": expected a folder; unpack an archive first (tar -xf)");
    }
    return isAbsent;
  }

  /** A line for the person, not for the next program. */
  void tell(String line) {
    err.print(line);
    err.print('\n');
    err.flush();
  }
}
