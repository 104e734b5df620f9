package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are read by the real engine; what they give is in samples/exposure/golden. */
class ExposureCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples", "exposure");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static String sample(String name) {
    return SAMPLES.resolve(name).toString();
  }

  private static List<JsonNode> json(String... args) throws Exception {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Cli.run(args).lines()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "algeria.txt",
        "china.txt",
        "turkey.jsonl",
        "india.jsonl",
        "denial.txt",
        "plan.txt",
        "exercise.txt",
        "third-state.txt",
        "airliner.txt",
        "drones.txt"
      })
  void samplesGiveTheirGoldens(String name) throws Exception {
    String told =
        Cli.run("exposure", sample(name))
            .out()
            .lines()
            .filter(line -> !line.startsWith("id "))
            .collect(Collectors.joining("\n", "", "\n"));
    Path golden = SAMPLES.resolve("golden").resolve(name + ".golden");
    assertThat(told).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void overAllSamplesNothingIsMetWithoutWordsOrARow() throws Exception {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : json("read", "--format", "json", SAMPLES.toString())) {
      texts.put(article.path("id").asText(), article.path("text").asText());
    }
    List<JsonNode> all = json("exposure", "--format", "json", SAMPLES.toString());
    assertThat(all).hasSizeGreaterThan(5);
    for (JsonNode exposure : all) {
      for (JsonNode element : exposure.path("elements")) {
        boolean isUnknown = element.path("outcome").asText().equals("UNKNOWN");
        assertThat(isUnknown || !element.path("evidence").isEmpty()).isTrue();
        for (JsonNode one : element.path("evidence")) {
          if (one.has("span")) {
            String text = texts.get(one.path("article").asText());
            int start = one.path("span").path(0).asInt();
            int end = one.path("span").path(1).asInt();
            assertThat(text.substring(start, end)).isEqualTo(one.path("text").asText());
            boolean isMet = element.path("outcome").asText().equals("MET");
            assertThat(!isMet || one.path("status").asText().equals("OCCURRED")).isTrue();
          } else {
            assertThat(one.path("row").asText()).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void asOfLeavesOutWhatCameLater() {
    String then =
        Cli.run("exposure", "--as-of", "2018-01-01", "--subject", "TUR", sample("turkey.jsonl"))
            .out();
    assertThat(then).contains("as of 2018-01-01").contains("contract occurred");
    assertThat(then).doesNotContain("measure “").doesNotContain("2019-07-12");
  }

  @Test
  void explainShowsTheLawAndWhereTheWordsStand() throws Exception {
    String id =
        json("exposure", "--format", "json", sample("china.txt")).get(0).path("id").asText();
    Cli.Result one = Cli.run("exposure", "--explain", id.substring(0, 6), sample("china.txt"));
    assertThat(one.out()).contains("the law: ").contains("not sure: ").contains("caatsa-231.yaml:");
    Cli.Result none = Cli.run("exposure", "--explain", "zz", sample("china.txt"));
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no exposure here has an id that starts with zz");
  }

  @Test
  void onlyReportedMeasuresAreSanctionsOfFollowTheMoney() throws Exception {
    List<JsonNode> china = json("exposure", "--format", "ftm", sample("china.txt"));
    assertThat(china).extracting(n -> n.path("schema").asText()).contains("Sanction");
    JsonNode sanction = china.get(china.size() - 1).path("properties");
    assertThat(sanction.path("programId").path(0).asText()).isEqualTo("US-CAATSA");
    assertThat(sanction.path("status").path(0).asText()).isEqualTo("reported");
    assertThat(Cli.run("exposure", "--format", "ftm", sample("algeria.txt")).out()).isEmpty();
  }

  @Test
  void anUnknownRegimeIsAWrongCommandLine() {
    Cli.Result result = Cli.run("exposure", "--regime", "CAATSA-999", sample("china.txt"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no regime CAATSA-999: use one of").contains("CAATSA-231");
  }

  @Test
  void regimesAreListedAndChecked() throws Exception {
    assertThat(Cli.run("regimes").out()).contains("CAATSA-231").contains("not checked");
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "id: X\ntitel: Y\n");
    Cli.Result result = Cli.run("regimes", "check", bad.toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("bad.yaml:2: unknown key \"titel\": did you mean \"title\"?");
  }

  @Test
  void aRegimeOfOnesOwnNeedsNoJava() throws Exception {
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        id: OWN-1
        title: Our own rule
        statute: House rules
        citation: none
        provision: rule 1
        issuer: USA
        dates: {effective: 2018-01-01}
        targets: [RUS]
        elements:
          - {id: c, kind: conduct, text: contracts, acts: [contract]}
          - {id: p, kind: counterparty, text: Russia, by-state: yes}
          - {id: d, kind: date, text: since 2018}
        measures: {menu: []}
        """);
    Cli.Result result =
        Cli.run(
            "exposure", "--regimes", folder.toString(), "--regime", "OWN-1", sample("india.jsonl"));
    assertThat(result.out()).contains("India (IND)  OWN-1  all elements reported");
  }

  @Test
  void participantsWhoBearAListedNameAreMarked(@TempDir Path folder) throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("targets.simple.csv"),
            "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,"
                + "emails,program_ids,dataset,first_seen,last_seen,last_change\n"
                + "x-1,Company,Rosoboronexport,Rosoboroneksport,,ru,,,,,,US-X,Own list,"
                + "2018-04-06T00:00:00,2026-01-01T00:00:00,2026-01-01T00:00:00\n");
    String text = "Sweden bought rifles from Rosoboronexport, officials said.";
    Cli.Result result =
        Cli.pipe(text, "exposure", "-", "--date", "2024-03-01", "--list", list.toString());
    assertThat(result.out())
        .contains("names stand in the list")
        .contains("Rosoboronexport: listed")
        .contains("because")
        .contains("bought rifles");
    assertThat(
            Cli.pipe(
                    "Sweden bought rifles from Norway.",
                    "exposure",
                    "-",
                    "--date",
                    "2024-03-01",
                    "--list",
                    list.toString())
                .out())
        .contains("  none");
  }
}
