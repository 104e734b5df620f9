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

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;

  /** Reads from {@code in}, in chunks, and does not close it. */
  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean cut = false;
    do {
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      int fitting = Math.min(end - at, most - line.size());
      line.write(chunk, at, fitting);
      cut |= fitting < end - at;
      at = end;
      if (at < filled) {
        at++;
        break;
      }
    } while (fill());
    return Optional.of(new Line(line.toByteArray(), cut));
  }

  /** Whether there is more: reads the next chunk once the last is used up. */
  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }
}
