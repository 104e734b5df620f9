package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche statements}: who said what. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {"Lists statements of a store, the newest first: who said what."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche statements --actor dza.ramtane-lamamra",
      "  demarche statements --text sanctions --from 2022-10-01"
    })
final class StatementsCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private Asking asking;

  StatementsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return asking.ask(
        here,
        Subject.STATEMENTS,
        List.of("published", "speaker", "act", "medium", "outlet"),
        "words");
  }
}
