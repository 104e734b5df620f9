package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.evaluation.AttributedArticle;
import org.demarche.evaluation.AttributionScore;
import org.demarche.evaluation.WordCount;
import org.demarche.statement.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval attribution}: who says what, against annotated attributions. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Finds statements in the articles of a folder annotated as PolNeAR's (brat files with Source, "
          + "Cue and Content; the texts anywhere in the folder) and compares them, in percent.",
      "Right sources: share of attributions with an annotated source whose statement names an "
          + "overlapping one; one that was not found counts as wrong.",
      "Content: words that stand in the content of an attribution and of its statement."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche eval attribution polnear/data/dev",
      "  demarche eval attribution polnear/data/dev --json"
    })
final class EvalAttribution implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "PATH", description = "Folder with .ann and .txt files.")
  private Path folder;

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  EvalAttribution(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (here.skipsFolder(folder)) {
      return ExitCode.OK.code();
    }
    StatementReader reader = StatementReader.shipped();
    AttributionScore score = new AttributionScore();
    for (AttributedArticle article : AttributedArticle.folder(folder)) {
      score.add(article, reader);
    }
    if (isJson) {
      here.println(json(score));
    } else {
      print(score);
    }
    return ExitCode.OK.code();
  }

  private static String json(AttributionScore score) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("articles", score.articles());
    root.put("attributions", score.attributions());
    root.put("with_source", score.sourced());
    root.put("statements", score.statements());
    root.put("right_source", Tenth.of(score.rightSource()));
    put(root.putObject("content"), score.content());
    put(root.putObject("said_words"), score.said());
    ObjectNode cue = root.putObject("cue");
    cue.put("precision", Tenth.of(score.cuePrecision()));
    cue.put("recall", Tenth.of(score.cueRecall()));
    return json.writeValueAsString(root);
  }

  private static void put(ObjectNode node, WordCount words) {
    node.put("precision", Tenth.of(words.precision()));
    node.put("recall", Tenth.of(words.recall()));
    node.put("f1", Tenth.of(words.f1()));
  }

  private void print(AttributionScore score) {
    here.println(
        String.format(
            Locale.ROOT,
            "%d articles, %d attributions, %d with a source; %d statements",
            score.articles(),
            score.attributions(),
            score.sourced(),
            score.statements()));
    here.println(String.format(Locale.ROOT, "%-32s %5.1f", "right source", score.rightSource()));
    line("content", score.content());
    line("said words, whoever says them", score.said());
    here.println(
        String.format(
            Locale.ROOT,
            "%-32s precision %5.1f recall %5.1f",
            "cue",
            score.cuePrecision(),
            score.cueRecall()));
  }

  private void line(String name, WordCount words) {
    here.println(
        String.format(
            Locale.ROOT,
            "%-32s F1 %5.1f precision %5.1f recall %5.1f",
            name,
            words.f1(),
            words.precision(),
            words.recall()));
  }
}
