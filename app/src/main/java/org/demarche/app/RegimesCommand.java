package org.demarche.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.regime.Regime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche regimes}: which provisions are looked at. */
@Command(
    name = "regimes",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists the provisions of sanctions law that 'demarche exposure' looks at, each with the "
          + "first day it holds, its number of elements, and whether its file was compared with "
          + "the text of the law."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  demarche regimes", "  demarche regimes check my-regimes/*.yaml"})
final class RegimesCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private RegimeOptions regimes;

  RegimesCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    for (Regime regime : regimes.regimes().all()) {
      here.println(regime.id() + "  " + regime.title());
      here.println("  " + regime.statute() + ", " + regime.provision());
      here.println(
          "  from "
              + regime.dates().effective()
              + regime.dates().sunset().map(day -> " to " + day).orElse("")
              + ", "
              + regime.elements().size()
              + " elements, "
              + regime.persons().size()
              + " persons, "
              + (regime.isChecked() ? "checked" : "not checked against the text of the law"));
    }
    return ExitCode.OK.code();
  }
}
