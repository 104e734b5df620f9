package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.demarche.evaluation.Share;

/** Shares of right answers, as a table or as JSON. */
final class ShareLines {

  private final Surroundings here;
  private final boolean isJson;
  private final int wrong;

  /**
   * Where and how to print.
   *
   * @param wrong how many wrong answers of each share to list below the table
   */
  ShareLines(Surroundings here, boolean isJson, int wrong) {
    this.here = here;
    this.isJson = isJson;
    this.wrong = wrong;
  }

  void print(List<Share> shares) throws IOException {
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
