package org.demarche.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche eval}: measures against annotated data. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Measures Demarche against annotated data. Data that is absent is skipped with exit code 0."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval graph held-out.jsonl", "  demarche eval pages fundus/ --json"})
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "expected one of " + spec.subcommands().keySet());
  }
}
