package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.evaluation.ActorScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  @Option(names = "--wrong", paramLabel = "N", description = "List the first N wrong answers.")
  private int wrong;

  @Mixin private ActorOptions actors;

  EvalActors(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skips(file)) {
      return ExitCode.OK.code();
    }
    ActorBook book = actors.book();
    ActorScore score = ActorScore.of(file, new ActorResolver(book));
    new ShareLines(here, isJson, wrong).print(score.shares());
    return ExitCode.OK.code();
  }
}
