package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.evaluation.TimeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval time}: time expressions against those people marked. */
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Finds the time expressions in TimeML documents (every *.tml under a folder) and compares "
          + "spans, types and values with the TIMEX3 elements, as TempEval-3 did, in percent.",
      "Type and value F1 are the relaxed span F1 times the share of matches that are right. The "
          + "creation time of a document is given, not scored."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval time TBAQ-cleaned/", "  demarche eval time te3-platinum/ --json"})
final class EvalTime implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "Folder with TimeML documents.")
  private Path folder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  EvalTime(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skipsFolder(folder)) {
      return ExitCode.OK.code();
    }
    TimeScore score = TimeScore.of(folder);
    if (isJson) {
      here.println(json(score));
    } else {
      print(score);
    }
    return ExitCode.OK.code();
  }

  private void print(TimeScore score) {
    here.println(
        String.format(
            Locale.ROOT,
            "%d documents, %d marked expressions, %d found",
            score.documents(),
            score.marked(),
            score.found()));
    here.println(String.format(Locale.ROOT, "%-16s %9s %9s %9s", "", "precision", "recall", "F1"));
    spans("span, strict", score, score.strict());
    spans("span, relaxed", score, score.relaxed());
    line("type F1", score.typeF1());
    line("value F1", score.valueF1());
  }

  private void spans(String name, TimeScore score, int matches) {
    here.println(
        String.format(
            Locale.ROOT,
            "%-16s %9.1f %9.1f %9.1f",
            name,
            100 * score.precision(matches),
            100 * score.recall(matches),
            100 * score.f1(matches)));
  }

  private void line(String name, double share) {
    here.println(String.format(Locale.ROOT, "%-16s %29.1f", name, 100 * share));
  }

  private static String json(TimeScore score) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("documents", score.documents());
    root.put("marked", score.marked());
    root.put("found", score.found());
    put(root.putObject("span_strict"), score, score.strict());
    put(root.putObject("span_relaxed"), score, score.relaxed());
    root.put("type_f1", Tenth.of(100 * score.typeF1()));
    root.put("value_f1", Tenth.of(100 * score.valueF1()));
    return json.writeValueAsString(root);
  }

  private static void put(ObjectNode node, TimeScore score, int matches) {
    node.put("precision", Tenth.of(100 * score.precision(matches)));
    node.put("recall", Tenth.of(100 * score.recall(matches)));
    node.put("f1", Tenth.of(100 * score.f1(matches)));
  }
}
