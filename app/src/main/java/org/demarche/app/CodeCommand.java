package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.Checkpoint;
import org.demarche.app.coding.CodeOutput;
import org.demarche.app.coding.Coded;
import org.demarche.app.coding.InputChunks;
import org.demarche.app.coding.InputFiles;
import org.demarche.app.coding.Progress;
import org.demarche.intake.IntakeResult;
import org.demarche.issue.Issue;
import org.demarche.publish.ReadingJson;
import org.demarche.report.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche code}: many articles in, one line of JSON for each out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads many articles and writes one JSON object a line for each, in their order. If it is "
          + "stopped, even killed, the same command goes on where it was; the result is the same. "
          + "Refused inputs are listed in FILE.issues.jsonl."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche code --in articles.jsonl.gz --out reports.jsonl",
      "  demarche code --in monday/ tuesday/ --out week.jsonl --threads 8"
    })
final class CodeCommand implements Callable<Integer> {

  private static final double CHECKPOINT_SECONDS = 2;

  private final Surroundings here;

  @Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text, HTML, JSON lines, folders and .gz of these; - is standard input.")
  private List<String> paths;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path out;

  @Option(names = "--force", description = "Replace FILE, or the part another run left of it.")
  private boolean isForced;

  @Mixin private InputOptions input;
  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  CodeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    int workers = threads.threads();
    InputFiles files = InputFiles.of(paths);
    try (EngineLease lease = engine.lease(here)) {
      Demarche demarche = lease.demarche();
      String run =
          files.fingerprint(
              List.of(demarche.modelDigest(), engine.precision().name(), input.toString()));
      Optional<Checkpoint> settled = CodeOutput.settle(out, run);
      if (settled.isPresent()) {
        return end(settled.orElseThrow(), "");
      }
      try (CodeOutput output = CodeOutput.open(out, run, isForced);
          Inputs inputs = Inputs.open(paths, here.in(), input.intake(here.today()))) {
        return code(demarche, workers, files, inputs.iterator(), output);
      }
    }
  }

  private int code(
      Demarche demarche,
      int workers,
      InputFiles files,
      Iterator<IntakeResult> inputs,
      CodeOutput output)
      throws IOException {
    Checkpoint before = output.state();
    if (before.inputs() > 0) {
      here.tell(String.format(Locale.ROOT, "going on after %,d inputs", before.inputs()));
    }
    for (int i = 0; i < before.inputs() && inputs.hasNext(); i++) {
      inputs.next();
    }
    Progress progress =
        new Progress(
            here.nanos(), here.err(), here.errIsTerminal(), files.count(), before.inputs());
    double[] last = {-CHECKPOINT_SECONDS};
    new InputChunks(demarche::read)
        .run(
            workers,
            inputs,
            CodeCommand::coded,
            coded -> {
              output.add(coded);
              if (progress.seconds() - last[0] >= CHECKPOINT_SECONDS) {
                last[0] = progress.seconds();
                output.checkpoint();
              }
              Checkpoint now = output.state();
              progress.update(now.inputs(), now.sentences() - before.sentences());
            });
    output.finish();
    progress.clear();
    long sentences = output.state().sentences() - before.sentences();
    double seconds = progress.seconds();
    return end(
        output.state(),
        String.format(Locale.ROOT, " in %.1f s, %,.0f sentences/s", seconds, sentences / seconds));
  }

  private int end(Checkpoint state, String rate) {
    int read = state.inputs() - state.refused();
    here.tell(
        String.format(
            Locale.ROOT, "%s: %,d articles, %,d sentences%s", out, read, state.sentences(), rate));
    if (state.refused() > 0) {
      here.tell(
          String.format(
              Locale.ROOT, "%,d inputs were refused: %s.issues.jsonl", state.refused(), out));
    }
    return ExitCode.of(read, state.refused()).code();
  }

  private static Coded coded(IntakeResult input, Optional<Reading> reading) {
    if (reading.isPresent()) {
      Reading yes = reading.get();
      return new Coded(Optional.of(ReadingJson.line(yes)), List.of(), yes.sentences().size());
    }
    IntakeResult.Refused no = (IntakeResult.Refused) input;
    Issue issue = no.issue().from(no.origin());
    return new Coded(Optional.empty(), List.of(ReadingJson.refusal(issue)), 0);
  }
}
