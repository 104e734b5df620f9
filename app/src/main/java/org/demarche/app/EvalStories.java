package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.evaluation.StoryScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval stories}: articles grouped by happening against groups people made. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Groups the articles of a folder (every *.json with title, text, date_publish and "
          + "newsCluster.EventId, as the news clusters of Giveme5W1H) into stories and compares "
          + "them with the given ones by BCubed, in percent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche eval stories news_cluster/",
      "  demarche eval stories news_cluster/ --json"
    })
final class EvalStories implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "Folder with articles.")
  private Path folder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  EvalStories(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skipsFolder(folder)) {
      return ExitCode.OK.code();
    }
    StoryScore score = StoryScore.of(folder);
    if (isJson) {
      here.println(json(score));
    } else {
      here.println(
          String.format(
              Locale.ROOT,
              "%d articles, %d stories given, %d found",
              score.articles(),
              score.given(),
              score.found()));
      line("BCubed F1", score.bcubed().f1());
      line("precision", score.bcubed().precision());
      line("recall", score.bcubed().recall());
    }
    return ExitCode.OK.code();
  }

  private void line(String name, double share) {
    here.println(String.format(Locale.ROOT, "%-16s %5.1f", name, 100 * share));
  }

  private static String json(StoryScore score) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("articles", score.articles());
    root.put("given", score.given());
    root.put("found", score.found());
    root.put("bcubed_f1", Tenth.of(100 * score.bcubed().f1()));
    root.put("precision", Tenth.of(100 * score.bcubed().precision()));
    root.put("recall", Tenth.of(100 * score.bcubed().recall()));
    return json.writeValueAsString(root);
  }
}
