package org.demarche.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.demarche.intake.IntakeOptions.Format;
import org.demarche.issue.Origin;

/**
 * Turns files, folders and streams into articles: plain text, HTML pages, JSON lines, each also
 * compressed by gzip. Nothing a file holds stops the ones after it; what cannot be read comes out
 * as {@link IntakeResult.Refused}. Immutable and thread-safe.
 */
public final class Intake {

  private static final int HEAD = 1_024;

  private final IntakeOptions options;
  private final WholeFile wholeFiles;

  public Intake(IntakeOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.wholeFiles = new WholeFile(options);
  }

  /**
   * The articles of a file, or of all files below a folder in the order of their names. Files are
   * opened as the stream is consumed; close the stream if it is not read to its end.
   */
  public Stream<IntakeResult> read(Path path) {
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    FolderResults results = new FolderResults(path, this::file);
    return stream(results).onClose(results::close);
  }

  /**
   * The articles of a stream.
   *
   * @param in read to its end as the result is consumed, and closed with it
   * @param name what messages call it; its ending tells the form, as with a file
   */
  public Stream<IntakeResult> read(InputStream in, String name) {
    Origin origin = Origin.of(name);
    try {
      InputStream plain = unpacked(new BufferedInputStream(in, 1 << 16));
      Stream<IntakeResult> results =
          switch (format(plain, name.toLowerCase(Locale.ROOT))) {
            case JSON_LINES -> stream(new JsonLines(plain, options, origin, () -> close(in)));
            case HTML -> whole(plain, true, origin);
            default -> whole(plain, false, origin);
          };
      return results.onClose(() -> close(in));
    } catch (IOException e) {
      close(in);
      return Stream.of(Refusals.of(origin, e));
    }
  }

  private Stream<IntakeResult> whole(InputStream in, boolean page, Origin origin) {
    IntakeResult result = wholeFiles.read(in, page, origin);
    close(in);
    return Stream.of(result);
  }

  private Stream<IntakeResult> file(Path path) {
    try {
      return read(Files.newInputStream(path), path.toString());
    } catch (IOException e) {
      return Stream.of(Refusals.of(Origin.of(path.toString()), e));
    }
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    return Signature.isGzip(head(in, 2))
        ? new BufferedInputStream(new ReadByRead(new GZIPInputStream(in, 1 << 16)), 1 << 16)
        : in;
  }

  /**
   * Never says that more is there. A buffer around an archive would go on reading until it is full,
   * and lose what it has when the archive turns out to be cut.
   */
  private static final class ReadByRead extends FilterInputStream {
    ReadByRead(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private Format format(InputStream in, String name) throws IOException {
    if (options.format() != Format.AUTO) {
      return options.format();
    }
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson") || bare.endsWith(".json")) {
      return Format.JSON_LINES;
    }
    if (bare.endsWith(".html") || bare.endsWith(".htm") || bare.endsWith(".xhtml")) {
      return Format.HTML;
    }
    return bare.endsWith(".txt") || bare.endsWith(".md") ? Format.TEXT : sniff(head(in, HEAD));
  }

  private static Format sniff(byte[] head) {
    String text =
        new String(head, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("{")) {
      return Format.JSON_LINES;
    }
    boolean page =
        text.startsWith("<!doctype html")
            || text.startsWith("<html")
            || text.startsWith("<head")
            || (text.startsWith("<") && text.contains("<html"));
    return page ? Format.HTML : Format.TEXT;
  }

  private static byte[] head(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }
}
