package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.evaluation.Share;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How shares of right answers are measured and printed: as a table or as JSON. */
final class ShareOptions {

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean isJson;

  @Option(names = "--wrong", paramLabel = "N", description = "List the first N wrong answers.")
  private int wrong;

  @Mixin private ActorOptions actors;

  /** Measures with a resolver of the actors of its book. */
  interface Measure {
    List<Share> shares(ActorBook book, ActorResolver resolver) throws IOException;
  }

  /** Measures on {@code data} and prints, or says that it is absent. */
  int run(Surroundings here, Path data, Measure measure) throws IOException {
    if (!here.skips(data)) {
      ActorBook book = actors.book();
      print(here, measure.shares(book, new ActorResolver(book)));
    }
    return ExitCode.OK.code();
  }

  private void print(Surroundings here, List<Share> shares) throws IOException {
    if (isJson) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode root = json.createObjectNode();
      for (Share share : shares) {
        ObjectNode node = root.putObject(share.name().replace(' ', '_'));
        node.put("percent", Tenth.of(share.percent()));
        node.put("right", share.right());
        node.put("all", share.all());
      }
      here.println(json.writeValueAsString(root));
      return;
    }
    for (Share share : shares) {
      here.println(
          String.format(
              Locale.ROOT,
              "%-32s %5.1f  %d of %d",
              share.name(),
              share.percent(),
              share.right(),
              share.all()));
      share.wrong().stream().limit(wrong).forEach(line -> here.println("  " + line));
    }
  }
}
