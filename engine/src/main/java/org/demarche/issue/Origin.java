package org.demarche.issue;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where an input came from, as a person would look it up.
 *
 * @param file path or name of the input as the caller gave it
 * @param line line in it, from 1; empty when the whole file is meant
 */
public record Origin(String file, OptionalInt line) {

  public Origin {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(line, "line");
    if (line.isPresent() && line.getAsInt() < 1) {
      throw new IllegalArgumentException("lines count from 1, found " + line.getAsInt());
    }
  }

  /** The whole of a file. */
  public static Origin of(String file) {
    return new Origin(file, OptionalInt.empty());
  }

  /** One line of this file. */
  public Origin atLine(int number) {
    return new Origin(file, OptionalInt.of(number));
  }

  /** {@code file} or {@code file:line}. */
  @Override
  public String toString() {
    return line.isPresent() ? file + ":" + line.getAsInt() : file;
  }
}
