package org.demarche.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.ExportRows;
import org.demarche.app.store.Filter;
import org.demarche.app.store.Store;
import org.demarche.app.store.Subject;
import org.demarche.export.DayRule;
import org.demarche.export.EventRow;
import org.demarche.export.ExportCount;
import org.demarche.export.ExportFormat;
import org.demarche.place.Gazetteer;
import org.demarche.place.Place;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche export}: events in the layouts of the field. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Writes the events of a store as PLOVER's JSON lines or in the columns of POLECAT, ICEWS or "
          + "GDELT 2.0, and tells how many were left out and why. docs/exports.md says what each "
          + "column holds. 'gdelt' writes two files, events and mentions; 'parquet' three, events, "
          + "reports and articles, into a folder."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche export --as plover -o events.jsonl",
      "  demarche export --as plover -o events.jsonl --main",
      "  demarche export --as icews -o events.tab --days first-report",
      "  demarche export --as gdelt -o 20221111",
      "  demarche export --as parquet -o folder"
    })
final class ExportCommand implements Callable<Integer> {

  private final Surroundings here;

  @Spec private CommandSpec spec;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "plover, polecat, icews, gdelt, gdelt-events, gdelt-mentions or parquet.")
  private String format = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write; for gdelt how the files' names begin, for parquet a folder.")
  private Path out;

  @Option(
      names = "--days",
      paramLabel = "stated|first-report",
      description =
          "Date events by what texts state and leave the others out (default), or date those by "
              + "their first report, as ICEWS, POLECAT and GDELT do.")
  private String days = "stated";

  @Option(names = "--from", paramLabel = "DATE", description = "First reported from that day on.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "First reported up to that day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--main",
      description =
          "Only events that some sentence is about: of each sentence the first that happened and "
              + "says who did it to whom.")
  private boolean isMainOnly;

  @Mixin private StoreOptions store;

  ExportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    DayRule rule = rule();
    List<ExportFormat> formats = formats();
    if (isMainOnly && formats.isEmpty()) {
      throw wrong("--main chooses events, and parquet holds the tables whole: see reports.is_main");
    }
    try (Store open = Store.openToRead(store.file())) {
      if (formats.isEmpty()) {
        return parquet(open);
      }
      Gazetteer places = Gazetteer.shipped();
      ActorBook actors = ActorBook.shipped();
      List<EventRow> rows =
          new ExportRows(
                  open,
                  country -> actors.byId(country).map(Actor::name),
                  area -> places.area(area).map(Place::name))
              .all(from, to, isMainOnly);
      for (ExportFormat one : formats) {
        Path file =
            format.equals("gdelt")
                ? out.resolveSibling(out.getFileName() + "." + one.extension())
                : out;
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          tell(file, one.write(rows.stream(), rule, writer));
        }
      }
    }
    return ExitCode.OK.code();
  }

  private int parquet(Store open) throws IOException {
    Files.createDirectories(out);
    Chronicle chronicle = new Chronicle(open);
    Filter filter = Filter.NONE.within(from, to);
    for (Subject one : List.of(Subject.EVENTS, Subject.REPORTS, Subject.ARTICLES)) {
      Path file = out.resolve(one.name().toLowerCase(Locale.ROOT) + ".parquet");
      chronicle.writeParquet(one, filter, file);
      here.tell("written: " + file);
    }
    return ExitCode.OK.code();
  }

  private void tell(Path file, ExportCount count) {
    here.tell(
        String.format(
            Locale.ROOT,
            "%s: %,d of %,d events in %,d lines",
            file,
            count.written(),
            count.events(),
            count.lines()));
    count
        .leftOut()
        .forEach(
            (reason, n) ->
                here.tell(String.format(Locale.ROOT, "  left out: %s, %,d", reason.label(), n)));
  }

  private DayRule rule() {
    return switch (days) {
      case "stated" -> DayRule.STATED;
      case "first-report" -> DayRule.FIRST_REPORT;
      default -> throw wrong("--days takes stated or first-report, found " + days);
    };
  }

  /** Empty for Parquet. */
  private List<ExportFormat> formats() {
    return switch (format) {
      case "parquet" -> List.of();
      case "gdelt" -> List.of(ExportFormat.GDELT_EVENTS, ExportFormat.GDELT_MENTIONS);
      default ->
          List.of(
              ExportFormat.of(format)
                  .orElseThrow(
                      () ->
                          wrong(
                              "no format is called "
                                  + format
                                  + "; use plover, polecat, icews, gdelt, gdelt-events,"
                                  + " gdelt-mentions or parquet")));
    };
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
