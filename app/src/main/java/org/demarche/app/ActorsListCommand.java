package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche actors list}: who takes part in the reports of a store. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {"Lists the actors that reports of a store name, the most frequent first."},
    footerHeading = "%nExamples:%n",
    footer = {"  demarche actors list --country DZA", "  demarche actors list --format csv"})
final class ActorsListCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private Asking asking;

  ActorsListCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return asking.ask(
        here,
        Subject.ACTORS,
        List.of(
            "id", "name", "kind", "country", "as_actor", "as_recipient", "first_seen", "last_seen"),
        "");
  }
}
