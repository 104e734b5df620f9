package org.demarche.app.coding;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far a run is: one line that changes on a terminal, else a line every ten seconds. Not
 * thread-safe.
 */
public final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long TERMINAL_STEP = SECOND / 4;
  private static final long LOG_STEP = 10 * SECOND;

  private final LongSupplier nanos;
  private final PrintStream err;
  private final boolean isTerminal;
  private final LongSupplier inputsInAll;
  private final long before;
  private final long started;
  private long shown;
  private boolean isLineOpen;

  /**
   * A progress line.
   *
   * @param inputsInAll how many inputs there are, 0 while nobody knows
   * @param before how many of them an earlier run has done
   */
  public Progress(
      LongSupplier nanos,
      PrintStream err,
      boolean isTerminal,
      LongSupplier inputsInAll,
      long before) {
    this.nanos = nanos;
    this.err = err;
    this.isTerminal = isTerminal;
    this.inputsInAll = inputsInAll;
    this.before = before;
    this.started = nanos.getAsLong();
    this.shown = started;
  }

  /** Shows the state if it is time to. */
  public void update(long inputs, long sentences) {
    long now = nanos.getAsLong();
    if (now - shown >= (isTerminal ? TERMINAL_STEP : LOG_STEP)) {
      shown = now;
      String line = line(inputs, sentences, now);
      err.print(isTerminal ? "\r" + line + "\033[K" : line + "\n");
      err.flush();
      isLineOpen = isTerminal;
    }
  }

  /** Takes the line away, so that what follows stands alone. */
  public void clear() {
    if (isLineOpen) {
      err.print("\r\033[K");
      err.flush();
      isLineOpen = false;
    }
  }

  /** Seconds since the start. */
  public double seconds() {
    return (double) (nanos.getAsLong() - started) / SECOND;
  }

  private String line(long inputs, long sentences, long now) {
    double seconds = Math.max(1e-9, (double) (now - started) / SECOND);
    long total = inputsInAll.getAsLong();
    String of = total > 0 ? String.format(Locale.ROOT, " of %,d", total) : "";
    String rate = String.format(Locale.ROOT, "%,.0f sentences/s", sentences / seconds);
    long here = inputs - before;
    String left =
        total > 0 && here > 0 && total >= inputs
            ? ", " + clock((total - inputs) * seconds / here) + " left"
            : "";
    return String.format(Locale.ROOT, "%,d%s inputs, %s%s", inputs, of, rate, left);
  }

  /** Seconds as {@code m:ss} or {@code h:mm:ss}. */
  static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
