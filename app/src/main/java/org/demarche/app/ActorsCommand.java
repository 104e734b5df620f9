package org.demarche.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche actors}: what is known of states, bodies and persons. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Looks into the book of actors: states, bodies, persons and their offices.",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  demarche actors find Lamamra --on 2022-11-11"})
final class ActorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "expected one of " + spec.subcommands().keySet());
  }
}
