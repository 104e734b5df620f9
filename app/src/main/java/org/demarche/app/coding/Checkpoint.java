package org.demarche.app.coding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * How far a run has come: what is on the disk for sure.
 *
 * @param fingerprint of inputs, options and model; another run's checkpoint is of no use
 * @param inputs how many inputs are done
 * @param refused how many of them were refused
 * @param sentences how many sentences were read in them
 * @param outBytes length of the output after the last of them
 * @param issueBytes length of the list of refusals after the last of them
 * @param isComplete whether there were no more
 */
public record Checkpoint(
    @JsonProperty(required = true) String fingerprint,
    @JsonProperty(required = true) int inputs,
    @JsonProperty(required = true) int refused,
    @JsonProperty(required = true) long sentences,
    @JsonProperty(required = true) long outBytes,
    @JsonProperty(required = true) long issueBytes,
    @JsonProperty(value = "complete", required = true) boolean isComplete) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Checkpoint start(String fingerprint) {
    return new Checkpoint(fingerprint, 0, 0, 0, 0, 0, false);
  }

  /** One more input, not yet on the disk. */
  Checkpoint plus(Coded coded) {
    return new Checkpoint(
        fingerprint,
        inputs + 1,
        refused + (coded.line().isPresent() ? 0 : 1),
        sentences + coded.sentences(),
        outBytes,
        issueBytes,
        false);
  }

  /** The same inputs, now on the disk. */
  Checkpoint at(long outLength, long issueLength, boolean isLast) {
    return new Checkpoint(fingerprint, inputs, refused, sentences, outLength, issueLength, isLast);
  }

  /**
   * Reads a checkpoint.
   *
   * @return empty if there is none
   * @throws IOException if it cannot be read
   */
  static Optional<Checkpoint> read(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(JSON.readValue(file.toFile(), Checkpoint.class))
        : Optional.empty();
  }

  /** Replaces the checkpoint at {@code file} in one step: a kill leaves the old or the new one. */
  void write(Path file) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, JSON.writeValueAsBytes(this));
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
