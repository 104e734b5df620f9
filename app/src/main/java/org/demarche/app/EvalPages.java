package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.evaluation.PageScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval pages}: the text found in news pages against what a person took. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Takes the running text from the pages of a folder laid out as the Fundus evaluation's "
          + "(ground_truth.json and html/) and compares it by ROUGE-L, in percent."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche eval pages fundus/", "  demarche eval pages fundus/ --json"})
final class EvalPages implements Callable<Integer> {

  private static final int WORST = 5;

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "Folder with ground_truth.json and html/.")
  private Path folder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  EvalPages(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skipsFolder(folder)) {
      return ExitCode.OK.code();
    }
    PageScore score = PageScore.of(folder);
    if (isJson) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode root = json.createObjectNode();
      root.put("pages", score.rows().size());
      root.put("rouge_l_f1", Tenth.of(100 * score.f1()));
      root.put("precision", Tenth.of(100 * score.precision()));
      root.put("recall", Tenth.of(100 * score.recall()));
      here.println(json.writeValueAsString(root));
    } else {
      print(score);
    }
    return ExitCode.OK.code();
  }

  private void print(PageScore score) {
    here.println(score.rows().size() + " pages");
    line("ROUGE-L F1", score.f1());
    line("precision", score.precision());
    line("recall", score.recall());
    here.println("the worst:");
    List<PageScore.Row> worst =
        score.rows().stream()
            .sorted(
                Comparator.comparingDouble((PageScore.Row row) -> row.score().f1())
                    .thenComparing(PageScore.Row::page))
            .limit(WORST)
            .toList();
    worst.forEach(row -> line("  " + row.page(), row.score().f1()));
  }

  private void line(String name, double share) {
    here.println(String.format(Locale.ROOT, "%-32s %5.1f", name, 100 * share));
  }
}
