package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.evaluation.ActorScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche eval actors}: countries and sectors of actors against annotated ones. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Codes the actors of a table and compares country and sector with those expected, in percent. "
          + "Where the table expects nothing, nothing must be found."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval actors actors.tsv", "  demarche eval actors actors.tsv --wrong 20"})
final class EvalActors implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      paramLabel = "PATH",
      description = "Table (TSV) with text, context, date and the codes expected.")
  private Path file;

  @Mixin private ShareOptions options;

  EvalActors(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return options.run(here, file, (book, resolver) -> ActorScore.of(file, resolver).shares());
  }
}
