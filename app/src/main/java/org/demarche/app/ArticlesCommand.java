package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche articles}: what was read. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists articles of a store, the newest first. Articles of one voice are copies of one text."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche articles --outlet Monitor",
      "  demarche articles --format parquet -o articles.parquet"
    })
final class ArticlesCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private Asking asking;

  ArticlesCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return asking.ask(
        here,
        Subject.ARTICLES,
        List.of("published", "outlet", "title", "reports", "issues", "voice", "id"),
        "");
  }
}
