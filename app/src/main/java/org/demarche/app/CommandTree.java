package org.demarche.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** All commands, and how a wrong command line is answered. */
public final class CommandTree {

  /** Picocli takes no less. */
  private static final int NARROWEST_HELP = 55;

  private CommandTree() {}

  /** Runs one command line and returns its exit code. */
  public static int run(Surroundings here, String... args) {
    int code = commandLine(here).execute(args);
    here.out().flush();
    here.err().flush();
    return code;
  }

  static CommandLine commandLine(Surroundings here) {
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand("read", new ReadCommand(here));
    root.addSubcommand("code", new CodeCommand(here));
    root.addSubcommand("ingest", new IngestCommand(here));
    root.addSubcommand("events", new EventsCommand(here));
    root.addSubcommand("plans", new PlansCommand(here));
    root.addSubcommand("plan", new PlanCommand(here));
    root.addSubcommand("reports", new ReportsCommand(here));
    root.addSubcommand("statements", new StatementsCommand(here));
    root.addSubcommand("articles", new ArticlesCommand(here));
    root.addSubcommand("dossier", new DossierCommand(here));
    root.addSubcommand("export", new ExportCommand(here));
    root.addSubcommand("query", new QueryCommand(here));
    root.addSubcommand("graph", new GraphCommand(here));
    root.addSubcommand("eval", eval(here));
    root.addSubcommand(
        "actors",
        new CommandLine(new ActorsCommand())
            .addSubcommand(new ActorsFindCommand(here))
            .addSubcommand(new ActorsImportCommand(here))
            .addSubcommand(new ActorsListCommand(here)));
    root.addSubcommand("exposure", new ExposureCommand(here));
    root.addSubcommand(
        "regimes",
        new CommandLine(new RegimesCommand(here)).addSubcommand(new RegimesCheckCommand(here)));
    root.addSubcommand(
        "lists",
        new CommandLine(new ListsCommand())
            .addSubcommand(new ListsCheckCommand(here))
            .addSubcommand(new ListsMatchCommand(here)));
    root.addSubcommand("bench", new BenchCommand(here));
    root.addSubcommand("doctor", new DoctorCommand(here));
    root.getCommandSpec().usageMessage().exitCodeList(ExitCode.table());
    root.setOut(writer(here.out()));
    root.setErr(writer(here.err()));
    root.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(here)));
    root.setUsageHelpWidth(Math.max(NARROWEST_HELP, here.width()));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setExecutionExceptionHandler((fault, command, parsed) -> Faults.report(fault, here));
    root.setParameterExceptionHandler((fault, given) -> wrongUsage(fault, here));
    return root;
  }

  private static CommandLine eval(Surroundings here) {
    return new CommandLine(new EvalCommand())
        .addSubcommand(new EvalActors(here))
        .addSubcommand(new EvalAttribution(here))
        .addSubcommand(new EvalGraph(here))
        .addSubcommand(new EvalLeaders(here))
        .addSubcommand(new EvalLinks(here))
        .addSubcommand(new EvalPages(here))
        .addSubcommand(new EvalPlv(here))
        .addSubcommand(new EvalPrecision(here))
        .addSubcommand(new EvalStories(here))
        .addSubcommand(new EvalTime(here));
  }

  private static CommandLine.Help.Ansi ansi(Surroundings here) {
    boolean isColored = here.outIsTerminal() && !here.refusesColor();
    return isColored ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int wrongUsage(CommandLine.ParameterException fault, Surroundings here) {
    CommandLine command = fault.getCommandLine();
    here.tell("demarche: " + fault.getMessage());
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> close = unmatched.getSuggestions();
      if (!close.isEmpty()) {
        here.tell("did you mean " + String.join(" or ", close) + "?");
      }
    }
    String name = command.getCommandSpec().qualifiedName();
    here.tell("'" + name + " --help' shows what it takes, with examples");
    return ExitCode.USAGE.code();
  }
}
