package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche events}: what happened, as all reports together tell it. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists events of a store, the newest first: what one or more reports tell of one thing in the world, by how many voices, and what they dispute."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche events --dyad DZA,RUS --from 2022-01-01",
      "  demarche events --type ASSAULT --place Kano --format csv -o kano.csv"
    })
final class EventsCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private Asking asking;

  EventsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    return asking.ask(
        here,
        Subject.EVENTS,
        List.of(
            "first_day",
            "type",
            "mode",
            "status",
            "actors",
            "recipients",
            "places",
            "reports",
            "voices",
            "disputed"),
        "sentence");
  }
}
