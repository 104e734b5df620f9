package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.coding.OrderedWork;
import org.demarche.corpus.PlvFile;
import org.demarche.evaluation.EndToEndScore;
import org.demarche.evaluation.PlvScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval plv}: PLOVER roots of relations. */
@Command(
    name = "plv",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads the sentences of a PLV relation file (TSV with marked_sentence and gold_root).",
      "Given source and target: macro-F1 of the root over the file's roots.",
      "End to end, from the bare sentence: recall is the share of sentences whose gold root is "
          + "among the exported events, precision the share of distinct exported roots that are it;",
      "with all exported events, and with each sentence's main event alone.",
      "The shipped model has learned from the public training half of this data: figures on that "
          + "half say nothing of new sentences."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval plv test.tsv", "  demarche eval plv test.tsv --end-to-end --json"})
final class EvalPlv implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "FILE", description = "PLV relations.")
  private Path file;

  @Option(names = "--end-to-end", description = "Only from the bare sentence.")
  private boolean isEndToEnd;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  @Mixin private EngineOptions engine;
  @Mixin private ThreadOptions threads;

  EvalPlv(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skips(file)) {
      return ExitCode.OK.code();
    }
    PlvScore score = new PlvScore();
    try (EngineLease lease = engine.lease(here)) {
      Demarche demarche = lease.demarche();
      OrderedWork.run(
          threads.threads(),
          PlvFile.read(file).iterator(),
          r ->
              PlvScore.judge(
                  r,
                  demarche.relation(r.sentence(), r.source(), r.target()),
                  demarche.graph(r.sentence())),
          score::add);
      if (isJson) {
        here.println(json(score, demarche.modelDigest()));
      } else {
        print(score);
      }
    }
    return ExitCode.OK.code();
  }

  private void print(PlvScore score) {
    if (!isEndToEnd) {
      here.println(
          String.format(
              Locale.ROOT,
              "given source and target: macro-F1 %.1f, accuracy %.1f (%d relations)",
              score.given().macroF1(),
              score.given().accuracy(),
              score.given().relations()));
      score.details().forEach(here::println);
    }
    here.println(line("bare sentence, all events", score.every()));
    here.println(line("bare sentence, main event", score.main()));
  }

  private static String line(String what, EndToEndScore s) {
    return String.format(
        Locale.ROOT,
        "%s: recall %.1f precision %.1f F1 %.1f",
        what,
        s.recall(),
        s.precision(),
        s.f1());
  }

  private String json(PlvScore score, String model) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("relations", score.given().relations());
    if (!isEndToEnd) {
      root.put("macro_f1", Tenth.of(score.given().macroF1()));
      root.put("accuracy", Tenth.of(score.given().accuracy()));
    }
    put(root.putObject("all_events"), score.every());
    put(root.putObject("main_event"), score.main());
    root.put("model", model);
    return json.writeValueAsString(root);
  }

  private static void put(ObjectNode node, EndToEndScore s) {
    node.put("recall", Tenth.of(s.recall()));
    node.put("precision", Tenth.of(s.precision()));
    node.put("f1", Tenth.of(s.f1()));
  }
}
