package org.demarche.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.Demarche;

/** Runs command lines as the shell would, without a process. */
final class Cli {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static final Map<Demarche.Options, Demarche> OPEN = new ConcurrentHashMap<>();

  private Cli() {}

  /** All tests share an engine. */
  private static EngineLease lend(Demarche.Options options) {
    return new EngineLease(OPEN.computeIfAbsent(options, Demarche::open), () -> {});
  }

  /** What a command left behind. */
  record Result(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Result run(String... args) {
    return run(new byte[0], Map.of(), args);
  }

  static Result pipe(String in, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), Map.of(), args);
  }

  static Result run(byte[] in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings here =
        new Surroundings(
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment,
            TODAY,
            System::nanoTime,
            () -> Duration.ofSeconds(1),
            Cli::lend,
            false,
            false);
    int code = CommandTree.run(here, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
