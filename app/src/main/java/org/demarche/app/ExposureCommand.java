package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.view.ExposureView;
import org.demarche.exposure.Exposure;
import org.demarche.exposure.Exposures;
import org.demarche.intake.IntakeResult;
import org.demarche.listing.ListReader;
import org.demarche.listing.NameMatcher;
import org.demarche.listing.SanctionsList;
import org.demarche.model.Background;
import org.demarche.publish.ExposureFtm;
import org.demarche.publish.ExposureJson;
import org.demarche.regime.Regimes;
import org.demarche.report.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche exposure}: what sanctions law would look at, element by element. */
@Command(
    name = "exposure",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Shows which elements of which provision of sanctions law the reported acts touch: met, not "
          + "met or unknown, each with its words. It is no legal advice and never says that a law "
          + "was broken: docs/exposure.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche exposure article.txt --date 2022-11-11",
      "  demarche exposure news.jsonl --regime CAATSA-231 --subject DZA --as-of 2022-12-31",
      "  demarche exposure news.jsonl --explain 1f2e",
      "  demarche exposure news.jsonl --list sdn.xml",
      "  demarche exposure news.jsonl --format ftm > sanctions.ftm.json"
    })
final class ExposureCommand implements Callable<Integer> {

  /** How exposures are shown. */
  enum Format {
    TABLE,
    JSON,
    FTM
  }

  private final Surroundings here;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Articles: files and folders; - or nothing is standard input.")
  private List<String> files = List.of("-");

  @Option(names = "--regime", paramLabel = "ID", description = "Only this provision.")
  private Optional<String> regime = Optional.empty();

  @Option(
      names = "--subject",
      paramLabel = "DZA",
      description = "Only this country, ISO 3166 alpha-3.")
  private Optional<String> subject = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what came out after that day, or on an unknown day.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Only the exposure whose id starts so, with all its evidence.")
  private Optional<String> explain = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "table|json|ftm",
      description =
          "A table (default), one JSON object an exposure, or reported measures as entities of "
              + "followthemoney.")
  private Format format = Format.TABLE;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "A sanctions list of yours (OpenSanctions targets.simple.csv, OFAC SDN as CSV or XML): "
              + "marks participants who bear a listed name, as of the day of the article.")
  private Optional<Path> list = Optional.empty();

  @Mixin private InputOptions input;
  @Mixin private EngineOptions engine;
  @Mixin private RegimeOptions regimes;

  private int read;
  private int refused;

  ExposureCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    Background<Exposures> exposures =
        Background.load(() -> new Exposures(chosen(regimes.regimes())));
    if (regime.isPresent() || regimes.hasOwn()) {
      // A fault in what the user gave is told before the model is loaded.
      exposures.get();
    }
    Optional<NameMatcher> names = names();
    List<Reading> readings = readings();
    List<Exposure> found =
        exposures.get().of(readings, asOf).stream()
            .filter(one -> subject.filter(c -> !c.equals(one.subject().country())).isEmpty())
            .filter(one -> explain.filter(id -> !one.id().startsWith(id)).isEmpty())
            .toList();
    if (explain.isPresent() && found.isEmpty()) {
      here.tell("demarche: no exposure here has an id that starts with " + explain.get());
      return ExitCode.SOME_REFUSED.code();
    }
    show(found);
    if (names.isPresent() && format != Format.FTM) {
      List<ListedMentions.Found> marked =
          new ListedMentions(names.get(), here.today()).in(readings, asOf);
      if (format == Format.JSON) {
        ListedMentions.json(marked, here);
      } else {
        ListedMentions.print(marked, here);
      }
    }
    return ExitCode.of(read, refused).code();
  }

  private Optional<NameMatcher> names() throws IOException {
    if (list.isEmpty()) {
      return Optional.empty();
    }
    SanctionsList read = ListReader.read(list.get(), Optional.empty());
    if (!read.issues().isEmpty()) {
      here.tell(
          "demarche: " + read.issues().size() + " issues in the list; 'lists check' names them");
    }
    return Optional.of(new NameMatcher(read));
  }

  private Regimes chosen(Regimes all) {
    if (regime.isEmpty()) {
      return all;
    }
    return all.find(regime.get())
        .map(one -> new Regimes(List.of(one)))
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no regime "
                        + regime.get()
                        + ": use one of "
                        + all.all().stream().map(one -> one.id()).toList()));
  }

  private List<Reading> readings() throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (EngineLease lease = engine.lease(here);
        Inputs inputs = Inputs.open(files, here.in(), input.intake(here.today()))) {
      for (Iterator<IntakeResult> each = inputs.iterator(); each.hasNext(); ) {
        IntakeResult result = each.next();
        if (result instanceof IntakeResult.Refused no) {
          refused++;
          String reason = no.issue().code() + ": " + no.issue().message();
          here.tell("demarche: " + no.origin() + ": " + reason);
        } else if (result instanceof IntakeResult.Read yes) {
          readings.add(lease.demarche().read(yes.article()));
          read++;
        }
      }
    }
    return readings;
  }

  private void show(List<Exposure> found) {
    switch (format) {
      case JSON -> found.forEach(one -> here.println(ExposureJson.line(one)));
      case FTM ->
          found.stream()
              .flatMap(one -> ExposureFtm.lines(one).stream())
              .distinct()
              .forEach(here::println);
      case TABLE -> {
        boolean isColored = here.outIsTerminal() && !here.refusesColor();
        new ExposureView(here.width(), isColored, here::println)
            .print(found, read, explain.isPresent());
      }
    }
  }
}
