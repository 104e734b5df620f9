package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.PlanFilter;
import org.demarche.app.store.Store;
import org.demarche.app.view.PlanView;
import org.demarche.ledger.Decision;
import org.demarche.ledger.Plan;
import org.demarche.ledger.PlanState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche plan}: what a user rules on plans. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Overrules how reports were given to plans. A decision stays in the store, shows in the "
          + "plan's history, and holds for all that is ingested later."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche plan merge 1f2e3d4c 5a6b7c8d --note \"same visit, other spelling\"",
      "  demarche plan split 9d8c7b6a55443322 --note \"that was the prime minister\"",
      "  demarche plan close 1f2e3d4c CANCELLED --note \"told by phone\""
    })
final class PlanCommand implements Runnable {

  private final Surroundings here;

  @Spec private CommandSpec spec;

  PlanCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "merge, split or close is missing");
  }

  @Command(name = "merge", mixinStandardHelpOptions = true, description = "Two plans are one.")
  int merge(
      @Parameters(paramLabel = "ID") String one,
      @Parameters(paramLabel = "OTHER") String other,
      @Option(names = "--note", paramLabel = "WHY", defaultValue = "") String note,
      @Mixin StoreOptions store)
      throws IOException {
    try (Store open = Store.open(store.file())) {
      String report = plan(open, one).reports().get(0);
      String joined = plan(open, other).reports().get(0);
      open.decide(new Decision.Merge(here.today(), note, report, joined));
      return show(open, report);
    }
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "A report begins a plan of its own; 'plans --json' shows reports' ids.")
  int split(
      @Parameters(paramLabel = "REPORT") String report,
      @Option(names = "--note", paramLabel = "WHY", defaultValue = "") String note,
      @Mixin StoreOptions store)
      throws IOException {
    try (Store open = Store.open(store.file())) {
      String whole =
          plans(open).stream()
              .flatMap(p -> p.reports().stream())
              .filter(r -> r.startsWith(report))
              .findFirst()
              .orElseThrow(() -> wrong("no plan has a report " + report));
      open.decide(new Decision.Split(here.today(), note, whole));
      return show(open, whole);
    }
  }

  @Command(
      name = "close",
      mixinStandardHelpOptions = true,
      description = "A plan has ended: TOOK_PLACE, CANCELLED, REFUSED or LAPSED.")
  int close(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "STATE") PlanState state,
      @Option(names = "--note", paramLabel = "WHY", defaultValue = "") String note,
      @Mixin StoreOptions store)
      throws IOException {
    if (state.isOpen()) {
      throw wrong("a plan ends TOOK_PLACE, CANCELLED, REFUSED or LAPSED, not " + state);
    }
    try (Store open = Store.open(store.file())) {
      Plan plan = plan(open, id);
      String report = plan.reports().get(0);
      open.decide(new Decision.Close(plan.last().on(), note, report, state));
      return show(open, report);
    }
  }

  private int show(Store store, String report) throws IOException {
    List<Plan> found = plans(store).stream().filter(p -> p.reports().contains(report)).toList();
    new PlanView(here.width(), here::println).print(found, true);
    return ExitCode.OK.code();
  }

  private Plan plan(Store store, String id) throws IOException {
    List<Plan> found = plans(store).stream().filter(p -> p.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw wrong(found.size() + " plans have an id that starts with " + id + "; give one");
    }
    return found.get(0);
  }

  private static List<Plan> plans(Store store) throws IOException {
    return new Chronicle(store).plans(PlanFilter.NONE, Optional.empty());
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
