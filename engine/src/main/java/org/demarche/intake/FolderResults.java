package org.demarche.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/** The results of all files below a folder, one file open at a time and none held whole. */
final class FolderResults implements Iterator<IntakeResult> {

  private final Iterator<Path> files;
  private final Function<Path, Stream<IntakeResult>> reader;
  private final Deque<IntakeResult> faults = new ArrayDeque<>();
  private Stream<IntakeResult> open = Stream.empty();
  private Iterator<IntakeResult> current = open.iterator();

  FolderResults(Path root, Function<Path, Stream<IntakeResult>> reader) {
    this.reader = reader;
    this.files =
        new FolderFiles(
            root, (folder, e) -> faults.add(Refusals.of(Origin.of(folder.toString()), e)));
    if (!files.hasNext() && faults.isEmpty()) {
      faults.add(
          Refusals.of(Origin.of(root.toString()), IssueCode.EMPTY_FOLDER, "no file to read"));
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && faults.isEmpty() && files.hasNext()) {
      open.close();
      open = reader.apply(files.next());
      current = open.iterator();
    }
    return current.hasNext() || !faults.isEmpty();
  }

  @Override
  public IntakeResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more results");
    }
    return current.hasNext() ? current.next() : faults.remove();
  }

  /** Closes the file being read. */
  void close() {
    open.close();
  }
}
