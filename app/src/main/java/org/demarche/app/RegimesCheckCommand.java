package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.regime.Regime;
import org.demarche.regime.Regimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche regimes check}: whether files of regimes can be read. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Checks files of regimes; what is wrong is told with file and line.",
    footerHeading = "%nExamples:%n",
    footer = {"  demarche regimes check my-regimes/*.yaml"})
final class RegimesCheckCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Regimes (YAML).")
  private List<Path> files = List.of();

  RegimesCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    int read = 0;
    int refused = 0;
    for (Path file : files) {
      try {
        Regime regime = Regimes.read(file);
        here.println(file + ": " + regime.id() + ", " + regime.elements().size() + " elements");
        read++;
      } catch (KnowledgeException e) {
        here.out().flush();
        here.tell("demarche: " + e.getMessage());
        refused++;
      }
    }
    return ExitCode.of(read, refused).code();
  }
}
