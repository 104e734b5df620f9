package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche reports}: what single sentences tell. */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {"Lists reports of a store, the newest first: what single sentences tell."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche reports --status PLANNED --country DZA",
      "  demarche reports --source Sputnik --format json"
    })
final class ReportsCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private Asking asking;

  ReportsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return asking.ask(
        here,
        Subject.REPORTS,
        List.of("published", "type", "mode", "status", "actors", "recipients", "sources"),
        "sentence");
  }
}
