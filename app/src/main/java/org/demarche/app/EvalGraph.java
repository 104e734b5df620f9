package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.OrderedWork;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.GraphScore;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval graph}: event graphs against annotated ones. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads the sentences of annotated files and counts how far the events agree. Percent; "
          + "a trigger or argument is found when its span overlaps the annotated one."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval graph held-out.jsonl", "  demarche eval graph *.jsonl --json"})
final class EvalGraph implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files in the corpus format.")
  private List<Path> files;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  EvalGraph(Surroundings here) {
    this.here = here;
  }

  private record Pair(List<GraphEvent> annotated, List<GraphEvent> read) {}

  @Override
  public Integer call() throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      if (here.skips(file)) {
        return ExitCode.OK.code();
      }
      sentences.addAll(CorpusFormat.read(file));
    }
    GraphScore score = new GraphScore();
    try (EngineLease lease = engine.lease(here)) {
      Demarche demarche = lease.demarche();
      OrderedWork.run(
          threads.threads(),
          sentences.iterator(),
          s -> new Pair(s.events(), demarche.graph(s.text())),
          pair -> score.add(pair.annotated(), pair.read()));
      print(score, demarche.modelDigest());
    }
    return ExitCode.OK.code();
  }

  private void print(GraphScore score, String model) throws IOException {
    Map<String, Double> figures = figures(score);
    if (isJson) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode root = json.createObjectNode();
      root.put("sentences", score.sentences());
      root.put("events", score.type().gold());
      figures.forEach((name, value) -> root.put(name, Tenth.of(value)));
      root.put("precision", engine.precision().name()).put("model", model);
      here.println(json.writeValueAsString(root));
      return;
    }
    here.println(
        score.sentences()
            + " sentences, "
            + score.type().gold()
            + " annotated events, "
            + score.type().predicted()
            + " read; model "
            + model
            + ", "
            + engine.precision().name().toLowerCase(Locale.ROOT));
    figures.forEach(
        (name, value) ->
            here.println(String.format(Locale.ROOT, "%-16s %5.1f", name.replace('_', ' '), value)));
  }

  private static Map<String, Double> figures(GraphScore score) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("trigger_f1", score.trigger().f1());
    figures.put("type_f1", score.type().f1());
    figures.put("type_precision", share(score.type().matched(), score.type().predicted()));
    figures.put("type_recall", share(score.type().matched(), score.type().gold()));
    figures.put("sentence_f1", score.sentence().f1());
    figures.put("status", score.status());
    figures.put("mode", score.mode());
    for (Role role : Role.values()) {
      figures.put(role.key() + "_f1", score.role(role).f1());
    }
    figures.put("roles_f1", score.roles().f1());
    return figures;
  }

  /** Percent; 100 of nothing. */
  private static double share(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
