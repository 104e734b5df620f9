package org.demarche.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Where the process starts and ends; the one place with a clock. */
public final class Main {

  /** Set by the launcher, which can tell a terminal from a pipe: {@code out}, {@code err}. */
  private static final String TERMINALS = "DEMARCHE_TERMINALS";

  /** Set by the launcher: when it was started, in seconds since 1970 with six decimals. */
  private static final String STARTED = "DEMARCHE_STARTED";

  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    String terminals = System.getenv().getOrDefault(TERMINALS, byConsole());
    Surroundings here =
        new Surroundings(
            System.in,
            out,
            err,
            System.getenv(),
            LocalDate.now(ZoneId.systemDefault()),
            System::nanoTime,
            Main::uptime,
            EngineLease::own,
            terminals.contains("out"),
            terminals.contains("err"));
    int code = CommandTree.run(here, args);
    out.flush();
    if (out.checkError() && code == ExitCode.OK.code()) {
      err.println("demarche: standard output was closed before all was written");
      code = ExitCode.RESOURCE.code();
    }
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor to, boolean flushEachLine) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(to), BUFFER),
        flushEachLine,
        StandardCharsets.UTF_8);
  }

  /** Without the launcher: right until Java 22, which has a console even where no terminal is. */
  @SuppressWarnings("SystemConsoleNull")
  private static String byConsole() {
    return System.console() == null ? "" : "out err";
  }

  /** Since the launcher began; without a launcher since Java did, as the system remembers it. */
  private static Duration uptime() {
    Instant now = Instant.now();
    String launched = System.getenv().getOrDefault(STARTED, "");
    if (launched.matches("[0-9]{1,12}\\.[0-9]{6}")) {
      long micros = Long.parseLong(launched.replace(".", ""));
      return Duration.between(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), now);
    }
    return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
  }
}
