package org.demarche.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.demarche.Demarche;
import org.demarche.app.coding.OrderedWork;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.CorpusFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche graph}: sentences in the corpus format in, the same with their events out. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads sentences from standard input, one JSON object a line with id, text and optionally "
          + "date, and writes each with its events. Spans are [start, end) in code points."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche graph < sentences.jsonl > events.jsonl",
      "  echo '{\"id\":\"1\",\"text\":\"Police arrested two men.\"}' | demarche graph"
    })
final class GraphCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  GraphCommand(Surroundings here) {
    this.here = here;
  }

  private record Line(int number, String text) {}

  /** What a line became: the output, or what was wrong with it. */
  private record Answer(int line, String output, String fault) {}

  @Override
  public Integer call() throws IOException {
    int[] counts = new int[2];
    try (EngineLease lease = engine.lease(here);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(here.in(), StandardCharsets.UTF_8))) {
      Iterator<String> lines = in.lines().iterator();
      Iterator<Line> numbered =
          IntStream.iterate(1, n -> lines.hasNext(), n -> n + 1)
              .mapToObj(n -> new Line(n, lines.next()))
              .filter(line -> !line.text().isBlank())
              .iterator();
      OrderedWork.run(
          threads.threads(),
          numbered,
          line -> read(lease.demarche(), line),
          answer -> {
            counts[answer.fault().isEmpty() ? 0 : 1]++;
            if (answer.fault().isEmpty()) {
              here.println(answer.output());
            } else {
              here.tell("demarche: standard input:" + answer.line() + ": " + answer.fault());
            }
          });
    }
    return ExitCode.of(counts[0], counts[1]).code();
  }

  private static Answer read(Demarche demarche, Line line) {
    try {
      AnnotatedSentence given = CorpusFormat.parse(line.text());
      AnnotatedSentence read =
          new AnnotatedSentence(
              given.id(), given.text(), given.date(), demarche.graph(given.text()));
      return new Answer(line.number(), CorpusFormat.write(read), "");
    } catch (CorpusFormat.FormatException e) {
      return new Answer(line.number(), "", e.getMessage());
    }
  }
}
