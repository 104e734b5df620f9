package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.evaluation.LinkScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval links}: the countries of linked mentions in dated news. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Finds the countries of the mentions whose links lead to the page of a state, of a head of "
          + "state or government, or of a capital, and compares them with the page's; in percent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche eval links portal.jsonl.gz",
      "  demarche eval links portal.jsonl.gz --wrong 20"
    })
final class EvalLinks implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      paramLabel = "PATH",
      description = "JSON lines, plain or .gz, with text, date and links.")
  private Path file;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  @Option(names = "--wrong", paramLabel = "N", description = "List the first N wrong answers.")
  private int wrong;

  @Mixin private ActorOptions actors;

  EvalLinks(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skips(file)) {
      return ExitCode.OK.code();
    }
    ActorBook book = actors.book();
    LinkScore score = LinkScore.of(file, book, new ActorResolver(book));
    new ShareLines(here, isJson, wrong).print(score.shares());
    return ExitCode.OK.code();
  }
}
