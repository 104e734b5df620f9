package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.OrderedWork;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.GraphScore;
import org.demarche.graph.Argument;
import org.demarche.graph.GraphEvent;
import org.demarche.model.Precision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval precision}: what the quicker eight-bit network reads otherwise. */
@Command(
    name = "precision",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads the same sentences with the eight-bit and the float network and counts how far they "
          + "agree, scores aside. Annotations in the file are not looked at."
    },
    footerHeading = "%nExample:%n",
    footer = {"  demarche eval precision sentences.jsonl"})
final class EvalPrecision implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "FILE", description = "Sentences in the corpus format.")
  private Path file;

  @Option(names = "--json", description = "One JSON object instead of a line.")
  private boolean isJson;

  @Mixin private ThreadOptions threads;

  EvalPrecision(Surroundings here) {
    this.here = here;
  }

  private record Both(List<GraphEvent> exact, List<GraphEvent> quick) {}

  @Override
  public Integer call() throws IOException {
    if (here.skips(file)) {
      return ExitCode.OK.code();
    }
    GraphScore score = new GraphScore();
    int[] same = {0};
    try (Demarche exact = Demarche.open(new Demarche.Options(Precision.FLOAT, Optional.empty()));
        Demarche quick = Demarche.open(new Demarche.Options(Precision.INT8, Optional.empty()))) {
      OrderedWork.run(
          threads.threads(),
          CorpusFormat.read(file).iterator(),
          s -> new Both(exact.graph(s.text()), quick.graph(s.text())),
          both -> {
            score.add(both.exact(), both.quick());
            same[0] += bare(both.exact()).equals(bare(both.quick())) ? 1 : 0;
          });
    }
    print(score, 100.0 * same[0] / Math.max(1, score.sentences()));
    return ExitCode.OK.code();
  }

  private void print(GraphScore score, double same) throws IOException {
    if (isJson) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode root = json.createObjectNode();
      root.put("sentences", score.sentences());
      root.put("identical", same);
      root.put("type_f1", score.type().f1());
      root.put("roles_f1", score.roles().f1());
      root.put("status", score.status());
      here.println(json.writeValueAsString(root));
      return;
    }
    here.println(
        String.format(
            Locale.ROOT,
            "%d sentences: %.1f %% read alike to the letter; events with type agree %.1f %%, their"
                + " roles %.1f %%, their status %.1f %%",
            score.sentences(),
            same,
            score.type().f1(),
            score.roles().f1(),
            score.status()));
  }

  /** What a graph says, without how sure the reader was. */
  private static List<String> bare(List<GraphEvent> events) {
    return events.stream()
        .map(
            e ->
                String.join(
                    " ",
                    e.trigger().toString(),
                    e.type().name(),
                    e.mode(),
                    e.status().name(),
                    e.arguments().stream().map(EvalPrecision::bare).toList().toString()))
        .toList();
  }

  private static String bare(Argument a) {
    return a.role() + " " + a.span();
  }
}
