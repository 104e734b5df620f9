package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TEXT =
      "Police arrested 12 protesters in Oran on Friday.\n\nThe weather stayed fine.\n";

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws Exception {
    file = Files.writeString(folder.resolve("article.txt"), TEXT).toString();
  }

  @Test
  void theTableShowsTypeStatusAndEvidence() {
    Cli.Result result = Cli.run("read", file, "--date", "2025-11-07");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("2025-11-07 · 2 sentences")
        .contains("COERCE")
        .contains("OCCURRED")
        .contains("│ Police «arrested» 12 protesters in Oran on Friday.")
        .contains("1 report from 1 of 2 sentences (--issues tells why)");
  }

  @Test
  void issuesSayWhyASentenceToldNothing() {
    assertThat(Cli.run("read", "--issues", file).out())
        .contains("NO_DATE: ")
        .contains("NO_EVENT: the sentence tells no event: “The weather stayed fine.”");
  }

  @Test
  void theMarkedTextIsTheTextWithMarks() {
    Cli.Result result = Cli.run("read", "--format", "marked", file);
    assertThat(result.out()).contains("<arrested|COERCE").contains("The weather stayed fine.");
    assertThat(result.out().replaceAll("\\|[A-Z/a-z:,0-9 -]+[>\\]]|[<\\[]", "").strip())
        .isEqualTo(TEXT.strip());
  }

  @Test
  void jsonHasSpansIntoTheText() throws Exception {
    Cli.Result result = Cli.run("read", "--format", "json", "--date", "2025-11-07", file);
    JsonNode article = new ObjectMapper().readTree(result.out());
    assertThat(article.path("date").asText()).isEqualTo("2025-11-07");
    JsonNode trigger = article.path("reports").path(0).path("trigger");
    int start = trigger.path("span").path(0).asInt();
    int end = trigger.path("span").path(1).asInt();
    assertThat(article.path("text").asText().substring(start, end)).isEqualTo("arrested");
  }

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    assertThat(Cli.pipe(TEXT, "read").out()).contains("standard input").contains("«arrested»");
    assertThat(Cli.pipe(TEXT, "read", "-").out()).contains("«arrested»");
  }

  @Test
  void coloursComeWhenAskedForAndNeverIntoAPipe() {
    assertThat(Cli.run("read", file).out()).doesNotContain("\033[");
    assertThat(Cli.run("read", "--color", "never", file).out()).doesNotContain("\033[");
    Map<String, String> noColor = Map.of("NO_COLOR", "1", "COLUMNS", "60");
    Cli.Result forced = Cli.run(new byte[0], noColor, "read", "--color", "always", file);
    assertThat(forced.out()).contains("\033[1;7marrested\033[0m");
  }

  @Test
  void theTableFitsTheTerminal() {
    Cli.Result narrow = Cli.run(new byte[0], Map.of("COLUMNS", "44"), "read", "--issues", file);
    assertThat(narrow.out().lines().skip(1)).allMatch(line -> line.length() <= 44);
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    Cli.Result result = Cli.run("read", "nowhere.txt", file);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("«arrested»");
    assertThat(result.err()).contains("nowhere.txt").contains("UNREADABLE_FILE");
  }

  @Test
  void nothingToReadIsAnError() {
    assertThat(Cli.run("read", "nowhere.txt").code()).isEqualTo(3);
  }

  @Test
  void aWrongOptionIsExplained() {
    Cli.Result result = Cli.run("read", "--date", "yesterday", file);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--date").contains("demarche read --help");
    assertThat(Cli.run("raed", file).code()).isEqualTo(2);
  }
}
