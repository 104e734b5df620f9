package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.CorpusFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {

  private static final String SENTENCES =
      """
      {"id":"1","text":"Police arrested two men in Oran.","desk":"north"}

      {"id":"2","text":"🕊 The tea was cold."}
      """;

  @TempDir private Path folder;

  @Test
  void sentencesComeBackInOrderWithTheirEvents() throws Exception {
    Cli.Result result = Cli.pipe(SENTENCES, "graph");
    assertThat(result.code()).isZero();
    assertThat(result.lines()).hasSize(2);
    AnnotatedSentence first = CorpusFormat.parse(result.lines().get(0));
    assertThat(first.events().get(0).trigger().of(first.text())).isEqualTo("arrested");
    assertThat(result.lines().get(1)).startsWith("{\"id\":\"2\",").endsWith("\"events\":[]}");
  }

  @Test
  void aBrokenLineIsNamedAndLeftOut() {
    Cli.Result result = Cli.pipe("{\"id\":\"1\"}\n" + SENTENCES + "no json\n", "graph");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.lines()).hasSize(2);
    assertThat(result.err()).contains("standard input:1: ").contains("standard input:5: not JSON");
  }

  @Test
  void whatItReadsScoresFullAgainstItself() throws Exception {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), Cli.pipe(SENTENCES, "graph").out());
    Cli.Result table = Cli.run("eval", "graph", gold.toString());
    assertThat(table.out()).contains("type f1          100.0").contains("roles f1         100.0");
    Cli.Result json = Cli.run("eval", "graph", "--json", gold.toString());
    assertThat(json.out()).contains("\"sentences\":2").contains("\"type_f1\":100.0");
  }

  @Test
  void anAbsentFileIsSkipped() {
    Cli.Result result = Cli.run("eval", "graph", "nowhere.jsonl");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("skipped: nowhere.jsonl is absent\n");
  }
}
