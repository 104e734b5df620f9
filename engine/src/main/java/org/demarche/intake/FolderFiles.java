package org.demarche.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The files below a folder, each folder's entries by name, listed when they are reached. Hidden
 * entries and links to folders are passed over.
 */
final class FolderFiles implements Iterator<Path> {

  private final Deque<Path> open = new ArrayDeque<>();
  private final BiConsumer<Path, IOException> unreadable;

  /** Starts at {@code root}; a folder that cannot be listed is told to {@code unreadable}. */
  FolderFiles(Path root, BiConsumer<Path, IOException> unreadable) {
    this.unreadable = unreadable;
    pushEntries(root);
  }

  @Override
  public boolean hasNext() {
    while (!open.isEmpty() && Files.isDirectory(open.peek(), LinkOption.NOFOLLOW_LINKS)) {
      pushEntries(open.pop());
    }
    return !open.isEmpty();
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more files");
    }
    return open.pop();
  }

  private static String name(Path entry) {
    return entry.getFileName().toString();
  }

  private void pushEntries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted =
          entries
              .filter(entry -> !name(entry).startsWith("."))
              .filter(entry -> !Files.isSymbolicLink(entry) || Files.isRegularFile(entry))
              .sorted(Comparator.comparing(FolderFiles::name).reversed())
              .toList();
      sorted.forEach(open::push);
    } catch (IOException e) {
      unreadable.accept(folder, e);
    }
  }
}
