package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTreeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "code",
        "graph",
        "eval",
        "actors",
        "actors find",
        "lists",
        "lists check",
        "lists match",
        "eval actors",
        "eval attribution",
        "eval leaders",
        "eval links",
        "eval time",
        "eval graph",
        "eval pages",
        "bench",
        "doctor"
      })
  void everyCommandHelpsWithExamples(String command) {
    String[] args = (command + " --help").strip().split(" ");
    Cli.Result result = Cli.run(args);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Examples:").contains("demarche " + command);
  }

  @Test
  void helpListsTheExitCodes() {
    assertThat(Cli.run("--help").out()).contains("Exit codes:").contains("70");
    assertThat(Cli.run().out()).isEqualTo(Cli.run("--help").out());
  }

  @Test
  void theVersionNamesTheModel() {
    Cli.Result result = Cli.run("--version");
    assertThat(result.code()).isZero();
    assertThat(result.out()).containsPattern("model \\S+ [0-9a-f]{12} of \\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    Cli.Result result = Cli.run("reed");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("did you mean").contains("read");
  }

  @Test
  void pagesAreComparedWithWhatAPersonTook() throws Exception {
    Path html = Files.createDirectory(folder.resolve("html"));
    String paragraph =
        "Police arrested two men in Oran on Friday, and the court will hear them on Monday.";
    Files.writeString(
        html.resolve("one.html"),
        "<html><body><article><p>" + paragraph + "</p></article></body></html>");
    Files.writeString(
        folder.resolve("ground_truth.json"),
        "{\"one.html.gz\":{\"body\":[\"" + paragraph + "\"]}}");
    assertThat(Cli.run("eval", "pages", folder.toString(), "--json").out())
        .isEqualTo("{\"pages\":1,\"rouge_l_f1\":100.0,\"precision\":100.0,\"recall\":100.0}\n");
    assertThat(Cli.run("eval", "pages", "nowhere").out()).isEqualTo("skipped: nowhere is absent\n");
  }

  @Test
  void theDoctorFindsThisMachineFit() {
    Cli.Result result = Cli.run("doctor");
    assertThat(result.out()).contains("all is well").doesNotContain("FAILED");
    assertThat(result.code()).isZero();
  }

  @Test
  void theBenchCountsWhatItReads() throws Exception {
    Path file =
        Files.write(
            folder.resolve("two.jsonl"),
            List.of(
                "{\"id\":\"1\",\"text\":\"Police arrested two men in Oran. It rained.\"}",
                "{\"id\":\"2\",\"text\":\"The tea was cold.\"}"));
    Cli.Result result = Cli.run("bench", file.toString(), "--json", "--threads", "2");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("\"articles\":2")
        .contains("\"sentences\":3")
        .contains("\"threads\":2")
        .contains("\"peak_megabytes\":");
    assertThat(Cli.run("bench", file.toString(), "--threads", "0").code()).isEqualTo(2);
  }
}
