package org.demarche.app.coding;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The output of one run: {@code FILE.partial} grows beside {@code FILE.progress}, which says how
 * much of it is good, and becomes {@code FILE} in one step at the end. Refusals go the same way to
 * {@code FILE.issues.jsonl}. Not thread-safe.
 */
public final class CodeOutput implements AutoCloseable {

  private final OutputFiles files;
  private final PartialFile out;
  private final PartialFile issues;
  private Checkpoint state;

  private CodeOutput(OutputFiles files, Checkpoint state) throws IOException {
    this.files = files;
    this.state = state;
    this.out = new PartialFile(files.outPartial(), state.outBytes());
    try {
      this.issues = new PartialFile(files.issuesPartial(), state.issueBytes());
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  /**
   * Puts the files of a run in place that was killed after its last input.
   *
   * @return how that run ended; empty if there is no such run
   */
  public static Optional<Checkpoint> settle(Path file, String fingerprint) throws IOException {
    OutputFiles files = OutputFiles.of(file);
    Optional<Checkpoint> complete =
        Checkpoint.read(files.progress())
            .filter(last -> last.isComplete() && last.fingerprint().equals(fingerprint));
    if (complete.isPresent()) {
      files.settle(complete.orElseThrow());
    }
    return complete;
  }

  /**
   * Starts a run or takes one up again.
   *
   * @param file where the result goes
   * @param fingerprint of inputs, options and model
   * @param isForced whether an existing result, or the part of another run, may be lost
   * @throws IOException if something is in the way
   */
  public static CodeOutput open(Path file, String fingerprint, boolean isForced)
      throws IOException {
    OutputFiles files = OutputFiles.of(file);
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; --out needs a file");
    }
    if (Files.exists(file) && !isForced) {
      throw new FileAlreadyExistsException(file + " (--force replaces it)");
    }
    Optional<Checkpoint> last = Checkpoint.read(files.progress());
    boolean isOurs = last.filter(c -> c.fingerprint().equals(fingerprint)).isPresent();
    if (last.isPresent() && !isOurs && !isForced) {
      throw new IOException(
          files.progress()
              + " belongs to a run with other inputs, options or model;"
              + " --force starts anew");
    }
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    return new CodeOutput(files, isOurs ? last.orElseThrow() : Checkpoint.start(fingerprint));
  }

  /** How far the run has come. */
  public Checkpoint state() {
    return state;
  }

  /** Adds an input's lines. */
  public void add(Coded coded) throws IOException {
    if (coded.line().isPresent()) {
      out.line(coded.line().orElseThrow());
    }
    for (String refusal : coded.refusals()) {
      issues.line(refusal);
    }
    state = state.plus(coded);
  }

  /** Makes sure that a kill loses nothing of what was added so far. */
  public void checkpoint() throws IOException {
    state = state.at(out.force(), issues.force(), false);
    state.write(files.progress());
  }

  /** Puts the result in place. */
  public void finish() throws IOException {
    state = state.at(out.force(), issues.force(), true);
    state.write(files.progress());
    close();
    files.settle(state);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      issues.close();
    }
  }
}
