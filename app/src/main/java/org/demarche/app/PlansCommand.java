package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.PlanFilter;
import org.demarche.app.store.Store;
import org.demarche.app.view.PlanJson;
import org.demarche.app.view.PlanView;
import org.demarche.ledger.Plan;
import org.demarche.ledger.PlanKinds;
import org.demarche.ledger.PlanState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche plans}: what was announced, and what became of it. */
@Command(
    name = "plans",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists what was announced, asked for or scheduled, by whom and for when, the last word of it "
          + "and who said it. LAPSED means that its window passed with no report, not that it did "
          + "not happen."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche plans --dyad DZA,RUS --state open",
      "  demarche plans --as-of 2022-12-01 --due-before 2023-01-01",
      "  demarche plans --explain 1f2e3d4c"
    })
final class PlansCommand implements Callable<Integer> {

  private final Surroundings here;

  @Spec private CommandSpec spec;

  @Option(
      names = "--dyad",
      split = ",",
      paramLabel = "DZA,RUS",
      description = "Two countries that both take part.")
  private List<String> dyad = List.of();

  @Option(names = "--country", paramLabel = "DZA", description = "A country that takes part.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--actor", paramLabel = "ID|NAME", description = "Who takes part.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--kind", paramLabel = "KIND", description = "visit, meeting, summit, ...")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "open, ended, or one state, such as SCHEDULED or LAPSED.")
  private Optional<String> state = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As it was known on that day; by default the newest day of the store.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--due-before",
      paramLabel = "DATE",
      description = "Whose window or deadline ends before that day.")
  private Optional<LocalDate> dueBefore = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "The plan whose id starts so, with every step and why it was taken.")
  private Optional<String> explain = Optional.empty();

  @Option(names = "--json", description = "JSON lines, one a plan, with the whole history.")
  private boolean isJson;

  @Mixin private StoreOptions store;

  PlansCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (Store open = Store.openToRead(store.file())) {
      List<Plan> plans =
          new Chronicle(open)
              .plans(new PlanFilter(dyad, country, actor, kind, state, dueBefore, explain), asOf);
      if (isJson) {
        plans.forEach(plan -> here.println(PlanJson.line(plan)));
      } else {
        new PlanView(here.width(), here::println).print(plans, explain.isPresent());
      }
      return ExitCode.OK.code();
    }
  }

  private void check() {
    if (dyad.size() == 1 || dyad.size() > 2) {
      throw wrong("--dyad takes two countries, such as DZA,RUS");
    }
    List<String> kinds = PlanKinds.shipped().keys();
    kind.filter(k -> !kinds.contains(k))
        .ifPresent(
            k -> {
              throw wrong("no kind of plan is called " + k + "; use one of " + kinds);
            });
    state
        .map(s -> s.toUpperCase(Locale.ROOT))
        .filter(s -> !List.of("OPEN", "ENDED").contains(s))
        .filter(s -> List.of(PlanState.values()).stream().noneMatch(p -> p.name().equals(s)))
        .ifPresent(
            s -> {
              throw wrong(
                  "no state is called "
                      + s
                      + "; use open, ended or one of "
                      + List.of(PlanState.values()));
            });
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
