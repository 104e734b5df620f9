package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.InputChunks;
import org.demarche.intake.IntakeOptions;
import org.demarche.publish.ReadingJson;
import org.demarche.report.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche bench}: how fast, how big. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads PATH from files to lines of JSON, throws the lines away and tells the speed, the time "
          + "to start, the time to the first report and the most memory taken."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche bench articles.jsonl.gz",
      "  demarche bench articles/ --threads 1 --json"
    })
final class BenchCommand implements Callable<Integer> {

  private static final double BILLION = 1e9;

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "A file or folder, as code takes it.")
  private Path path;

  @Option(names = "--json", description = "One JSON object instead of lines.")
  private boolean isJson;

  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  private int articles;
  private long sentences;
  private long reports;

  BenchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    int workers = threads.threads();
    if (here.skips(path)) {
      return ExitCode.OK.code();
    }
    Map<String, Number> figures = new LinkedHashMap<>();
    try (EngineLease lease = engine.lease(here)) {
      Demarche demarche = lease.demarche();
      figures.put("start_seconds", seconds(here.uptime().get().toMillis() / 1e3));
      demarche.read(SampleArticle.article());
      figures.put("first_report_seconds", seconds(here.uptime().get().toMillis() / 1e3));
      long from = here.nanos().getAsLong();
      run(demarche, workers);
      double seconds = (here.nanos().getAsLong() - from) / BILLION;
      figures.put("threads", workers);
      figures.put("articles", articles);
      figures.put("sentences", sentences);
      figures.put("reports", reports);
      figures.put("seconds", seconds(seconds));
      figures.put("sentences_per_second", Math.round(sentences / seconds));
      figures.put("peak_megabytes", ResidentMemory.peakMegabytes());
    }
    if (isJson) {
      here.println(new ObjectMapper().writeValueAsString(figures));
    } else {
      figures.forEach(
          (name, value) ->
              here.println(String.format(Locale.ROOT, "%-22s %s", name.replace('_', ' '), value)));
    }
    return ExitCode.OK.code();
  }

  private void run(Demarche demarche, int workers) throws IOException {
    try (Inputs inputs = Inputs.open(List.of(path.toString()), here.in(), IntakeOptions.DEFAULT)) {
      new InputChunks(demarche::read)
          .run(workers, inputs.iterator(), (input, reading) -> reading.map(Line::of), this::add);
    }
  }

  /** The line is written and dropped, so that its cost is in the figure. */
  private record Line(Reading reading, int length) {
    static Line of(Reading reading) {
      return new Line(reading, ReadingJson.line(reading).length());
    }
  }

  private void add(Optional<Line> line) {
    if (line.isPresent()) {
      articles++;
      sentences += line.orElseThrow().reading().sentences().size();
      reports += line.orElseThrow().reading().reports().size();
    }
  }

  private static double seconds(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
