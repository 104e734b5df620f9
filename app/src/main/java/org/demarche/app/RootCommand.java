package org.demarche.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche} by itself: shows help. */
@Command(
    name = "demarche",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads news and keeps the record of diplomatic and political acts: who did what to whom, on "
          + "whose word, and whether it has happened."
    },
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche read article.txt --date 2022-11-11",
      "  demarche read --format json page.html",
      "  demarche code --in articles/ --out reports.jsonl",
      "  demarche doctor"
    })
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
    return ExitCode.OK.code();
  }
}
