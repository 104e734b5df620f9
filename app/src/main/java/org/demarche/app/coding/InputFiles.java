package org.demarche.app.coding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.demarche.article.ContentId;

/**
 * The files a run reads, to tell whether a run goes on with the same ones and how many articles
 * there will be. Reading them is not its task.
 */
public final class InputFiles {

  private static final int BUFFER = 1 << 16;

  private final List<String> given;
  private final List<Path> files;

  private InputFiles(List<String> given, List<Path> files) {
    this.given = List.copyOf(given);
    this.files = List.copyOf(files);
  }

  /** Lists the files below {@code paths}; what cannot be listed is intake's to tell of. */
  public static InputFiles of(List<String> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      if (!path.equals("-")) {
        Files.walkFileTree(Path.of(path), new Collector(files));
      }
    }
    files.sort(Comparator.naturalOrder());
    return new InputFiles(paths, files);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * Hash of names, sizes and times of all files and of {@code more}.
   *
   * @throws IOException if a file has gone
   */
  public String fingerprint(List<String> more) throws IOException {
    List<String> parts = new ArrayList<>(more);
    parts.addAll(given);
    for (Path file : files) {
      parts.add(file.toString());
      parts.add(Long.toString(Files.size(file)));
      parts.add(Files.getLastModifiedTime(file).toInstant().toString());
    }
    return ContentId.of(parts);
  }

  /** Counts inputs in the background; 0 until the number is known, and if it never will be. */
  public LongSupplier count() {
    AtomicLong number = new AtomicLong();
    if (!given.contains("-")) {
      Thread counter = new Thread(() -> number.set(countNow()), "count inputs");
      counter.setDaemon(true);
      counter.start();
    }
    return number::get;
  }

  private long countNow() {
    long sum = 0;
    for (Path file : files) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      try {
        sum += name.matches(".*\\.(jsonl|ndjson)(\\.gz)?") ? lines(file, name) : 1;
      } catch (IOException e) {
        // The number is for the progress line alone; intake tells what is wrong with the file.
        return 0;
      }
    }
    return sum;
  }

  private static long lines(Path file, String name) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw) {
      byte[] buffer = new byte[BUFFER];
      long lines = 0;
      boolean isBlank = true;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            lines += isBlank ? 0 : 1;
            isBlank = true;
          } else if (buffer[i] > ' ' || buffer[i] < 0) {
            isBlank = false;
          }
        }
      }
      return isBlank ? lines : lines + 1;
    }
  }
}
