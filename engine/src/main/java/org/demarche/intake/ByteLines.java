package org.demarche.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without ever holding more of one than the limit. */
final class ByteLines {

  /**
   * One line.
   *
   * @param bytes without its line end; the first part only if it is cut
   * @param cut whether it was longer than the limit
   */
  record Line(byte[] bytes, boolean cut) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private final InputStream in;
  private final int most;

  /** Reads from {@code in}, which should be buffered and is not closed. */
  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean cut = false;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < most) {
        line.write(b);
      } else {
        cut = true;
      }
    }
    return Optional.of(new Line(line.toByteArray(), cut));
  }
}
