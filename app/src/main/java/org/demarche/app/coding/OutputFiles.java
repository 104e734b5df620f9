package org.demarche.app.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files around the output of one run.
 *
 * @param out the result
 * @param issues the refusals, there only if there are some
 * @param outPartial grows to become {@code out}
 * @param issuesPartial grows to become {@code issues}
 * @param progress how much of the growing files is good
 */
record OutputFiles(Path out, Path issues, Path outPartial, Path issuesPartial, Path progress) {

  static OutputFiles of(Path out) {
    Path issues = sibling(out, ".issues.jsonl");
    return new OutputFiles(
        out,
        issues,
        sibling(out, ".partial"),
        sibling(issues, ".partial"),
        sibling(out, ".progress"));
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Puts a complete run's files in place; running it again after a kill does the rest. */
  void settle(Checkpoint complete) throws IOException {
    if (complete.issueBytes() > 0) {
      move(issuesPartial, issues);
    } else {
      Files.deleteIfExists(issues);
      Files.deleteIfExists(issuesPartial);
    }
    move(outPartial, out);
    Files.deleteIfExists(progress);
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
