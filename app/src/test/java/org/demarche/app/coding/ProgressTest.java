package org.demarche.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aLogGetsALineEveryTenSeconds() {
    Progress progress = progress(false, 1000, 0);
    for (int second = 1; second <= 25; second++) {
      now.set(second * SECOND);
      progress.update(second * 10L, second * 30L);
    }
    assertThat(shown())
        .isEqualTo(
            "100 of 1,000 inputs, 30 sentences/s, 1:30 left\n"
                + "200 of 1,000 inputs, 30 sentences/s, 1:20 left\n");
  }

  @Test
  void aTerminalGetsOneLineThatChangesAndGoes() {
    Progress progress = progress(true, 0, 0);
    now.set(SECOND);
    progress.update(5, 20);
    progress.clear();
    assertThat(shown()).isEqualTo("\r5 inputs, 20 sentences/s\033[K\r\033[K");
  }

  @Test
  void theTimeLeftIsThatOfThisRun() {
    Progress progress = progress(false, 1000, 500);
    now.set(10 * SECOND);
    progress.update(600, 100);
    assertThat(shown()).contains("0:40 left");
  }

  @Test
  void clock() {
    assertThat(Progress.clock(7.4)).isEqualTo("0:07");
    assertThat(Progress.clock(3725)).isEqualTo("1:02:05");
  }

  private Progress progress(boolean isTerminal, long total, long before) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Progress(now::get, stream, isTerminal, () -> total, before);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
