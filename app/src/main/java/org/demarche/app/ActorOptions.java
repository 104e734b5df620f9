package org.demarche.app;

import java.nio.file.Path;
import java.util.Optional;
import org.demarche.actor.ActorBook;
import picocli.CommandLine.Option;

/** Which actors are known. */
final class ActorOptions {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own actors (YAML): they add to the shipped ones or override them.")
  private Optional<Path> file = Optional.empty();

  Optional<Path> file() {
    return file;
  }

  /**
   * The shipped actors with the user's.
   *
   * @throws org.demarche.knowledge.KnowledgeException if the user's file has a wrong line
   */
  ActorBook book() {
    return ActorBook.shipped(file);
  }
}
