package org.demarche.listing;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Opens a file as bytes or text, compressed by gzip or not, and looks at its head. */
final class ListBytes {
  /** Enough for an XML declaration with comments and the root, or for a long header. */
  static final int HEAD = 8_192;

  private ListBytes() {}

  /** The bytes, uncompressed. */
  static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    if (first != 0x1f || second != 0x8b) {
      return raw;
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(raw), 1 << 16);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The first bytes, uncompressed. */
  static byte[] head(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /** The text: UTF-16 if its mark says so, else UTF-8; what cannot be read becomes U+FFFD. */
  static BufferedReader text(Path file) throws IOException {
    Charset charset = charset(head(file));
    InputStream in = open(file);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    reader.mark(1);
    // UTF_16 takes its mark away, UTF_8 leaves it.
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  static Charset charset(byte[] head) {
    boolean wide =
        head.length >= 2
            && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** The head as text, without byte order mark and white space before it. */
  static String text(byte[] head) {
    String text = new String(head, charset(head));
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
  }

  static boolean startsWith(byte[] bytes, String ascii) {
    byte[] mark = ascii.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
  }
}
