package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.evaluation.TimeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval time}: time expressions against annotated ones. */
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Finds the time expressions of TimeML documents (every *.tml below a folder) and compares "
          + "spans, types and values as TempEval-3 did, in percent."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval time TBAQ-cleaned/", "  demarche eval time TBAQ-cleaned/ --json"})
final class EvalTime implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "Folder with .tml files.")
  private Path folder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  EvalTime(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skips(folder)) {
      return ExitCode.OK.code();
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": expected a folder; unpack an archive first (tar -xf)");
    }
    TimeScore score = TimeScore.of(folder);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("value F1", score.valueF1());
    figures.put("type F1", score.typeF1());
    figures.put("relaxed span F1", score.f1(score.relaxed()));
    figures.put("relaxed span precision", score.precision(score.relaxed()));
    figures.put("relaxed span recall", score.recall(score.relaxed()));
    figures.put("strict span F1", score.f1(score.strict()));
    if (isJson) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode root = json.createObjectNode();
      root.put("documents", score.documents());
      root.put("marked", score.marked());
      root.put("found", score.found());
      figures.forEach((name, share) -> root.put(name.replace(' ', '_'), Tenth.of(100 * share)));
      here.println(json.writeValueAsString(root));
    } else {
      here.println(
          String.format(
              Locale.ROOT,
              "%d documents, %d expressions marked, %d found",
              score.documents(),
              score.marked(),
              score.found()));
      figures.forEach(
          (name, share) ->
              here.println(String.format(Locale.ROOT, "%-32s %5.1f", name, 100 * share)));
    }
    return ExitCode.OK.code();
  }
}
