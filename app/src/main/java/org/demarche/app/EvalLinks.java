package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.evaluation.LinkScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private ShareOptions options;

  EvalLinks(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return options.run(here, file, (book, resolver) -> LinkScore.of(file, book, resolver).shares());
  }
}
