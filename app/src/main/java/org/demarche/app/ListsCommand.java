package org.demarche.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche lists}: sanctions lists that the user has. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads sanctions lists that you have (OpenSanctions targets.simple.csv, OFAC SDN.CSV or "
          + "SDN.XML) and looks names up in them. A hit is a likeness of names, no finding about "
          + "anybody."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche lists check targets.simple.csv",
      "  demarche lists match sdn.xml Rosoboronexport --as-of 2018-09-20"
    })
final class ListsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "expected one of " + spec.subcommands().keySet());
  }
}
