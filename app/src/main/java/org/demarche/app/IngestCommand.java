package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.InputFiles;
import org.demarche.app.coding.Progress;
import org.demarche.app.store.Ingest;
import org.demarche.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche ingest}: articles into a store, and events and plans of them. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads articles into a store, merges their reports into events and follows every plan they "
          + "tell of. What is stored already is skipped; an article of the same id with another "
          + "text takes the place of the old one, which is kept in the history. If it is stopped, "
          + "even killed, the same command goes on where it was. The order of the articles does "
          + "not matter."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche ingest news.jsonl.gz",
      "  demarche ingest monday/ tuesday/ --store relations.duckdb --threads 8",
      "  demarche plans"
    })
final class IngestCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text, HTML, JSON lines, folders and .gz of these; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private StoreOptions options;
  @Mixin private InputOptions input;
  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  IngestCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = InputFiles.of(paths);
    try (Store store = Store.open(options.file());
        EngineLease lease = engine.lease(here);
        Inputs inputs = Inputs.open(paths, here.in(), input.intake(here.today()))) {
      Demarche demarche = lease.demarche();
      Ingest ingest = new Ingest(store, threads.threads(), demarche::read);
      Progress progress =
          new Progress(here.nanos(), here.err(), here.errIsTerminal(), files.count(), 0);
      ingest.run(
          inputs.iterator(),
          so -> progress.update(so.inputs(), so.sentences()),
          refusal -> {
            progress.clear();
            here.tell(
                "demarche: " + refusal.origin() + ": " + refusal.code() + ": " + refusal.message());
          });
      progress.clear();
      tell(ingest, store, progress.seconds());
      return ExitCode.of(ingest.read() + ingest.known(), ingest.refused()).code();
    }
  }

  private void tell(Ingest ingest, Store store, double seconds) throws IOException {
    here.tell(
        String.format(
            Locale.ROOT,
            "%s: %,d articles read (%,d of them corrections), %,d known already, %,d refused; %,d "
                + "sentences in %.1f s, %,.0f sentences/s",
            options.file(),
            ingest.read(),
            ingest.superseded(),
            ingest.known(),
            ingest.refused(),
            ingest.sentences(),
            seconds,
            ingest.sentences() / seconds));
    Map<String, Long> counts = store.counts();
    here.tell(
        String.format(
            Locale.ROOT,
            "in store: %,d articles, %,d reports, %,d events, %,d plans",
            counts.get("article"),
            counts.get("report"),
            counts.get("event"),
            counts.get("plan")));
  }
}
