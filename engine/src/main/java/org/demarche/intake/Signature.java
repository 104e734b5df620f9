package org.demarche.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.issue.IssueCode;

/** What the bytes of a file show before it is read. */
final class Signature {

  private static final int HEAD = 8_192;
  private static final double MOST_CONTROLS = 0.05;
  private static final double MOSTLY = 0.3;

  private Signature() {}

  static boolean isGzip(byte[] head) {
    return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = unsigned(bytes, 0);
    int second = unsigned(bytes, 1);
    if (first == 0xEF && second == 0xBB && unsigned(bytes, 2) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xFE && second == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return first == 0xFF && second == 0xFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** UTF-16 of a Latin script has NUL in every other byte, and nowhere else. */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length >= 4 && even == 0 && odd > length * MOSTLY) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 4 && odd == 0 && even > length * MOSTLY
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /**
   * Looks for what no text holds.
   *
   * @throws RefusalException if it finds NUL bytes, many control characters or a known format
   */
  static void requireText(byte[] bytes) throws RefusalException {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, Math.min(8, length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF") || head.startsWith("PK\u0003\u0004")) {
      throw new RefusalException(
          IssueCode.BINARY_INPUT,
          "expected text, found "
              + (head.startsWith("%") ? "a PDF" : "a zip archive")
              + "; extract its text first");
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new RefusalException(
            IssueCode.BINARY_INPUT, "expected text, found a NUL byte at offset " + i);
      }
      controls += (b < 0x20 && "\t\n\r\f\b\u001B".indexOf(b) < 0) || b == 0x7F ? 1 : 0;
    }
    if (controls > length * MOST_CONTROLS) {
      throw new RefusalException(
          IssueCode.BINARY_INPUT,
          "expected text, found " + controls + " control characters in " + length + " bytes");
    }
  }

  /** Whether bytes that are not valid UTF-8 hold more whole multi-byte characters than faults. */
  static boolean isMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int faults = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xFF;
      int length =
          b < 0x80
              ? 1
              : b >= 0xC2 && b < 0xE0
                  ? 2
                  : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
      boolean complete = length > 0;
      for (int j = 1; j < length && complete; j++) {
        complete = (unsigned(bytes, i + j) & 0xC0) == 0x80;
      }
      whole += complete && length > 1 ? 1 : 0;
      faults += complete ? 0 : 1;
      i += complete ? length : 1;
    }
    return whole > faults;
  }

  private static int unsigned(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : 0;
  }
}
