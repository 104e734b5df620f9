package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.evaluation.LeaderScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche eval leaders}: the countries of leaders on a day. */
@Command(
    name = "leaders",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Finds the countries of leaders as a protocol office named them at a visit, with their title "
          + "and, since 2000, by the bare name; in percent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche eval leaders visits.tsv",
      "  demarche eval leaders visits.tsv --wrong 20"
    })
final class EvalLeaders implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      paramLabel = "PATH",
      description = "Table (TSV) with text, date, country_id and country.")
  private Path file;

  @Mixin private ShareOptions options;

  EvalLeaders(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return options.run(
        here, file, (book, resolver) -> LeaderScore.of(file, book, resolver).shares());
  }
}
