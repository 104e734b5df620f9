package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.statement.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScoreTest {

  private static final String TEXT =
      "😀 The mayor said the bridge was safe.\nThe clerk agreed to wait.\n";

  @Test
  void offsetsAreCodePointsAndTextsMayLieElsewhere(@TempDir Path folder) throws IOException {
    write(folder, "a_9f.ann", annotations());
    List<AttributedArticle> articles = AttributedArticle.folder(folder);
    Attribution first = articles.get(0).attributions().get(0);
    assertThat(first.source().get(0).of(TEXT)).isEqualTo("The mayor");
    assertThat(first.content().get(0).of(TEXT)).isEqualTo("the bridge was safe");
  }

  @Test
  void aRightReadingScoresFull(@TempDir Path folder) throws IOException {
    write(folder, "a_9f.ann", annotations());
    AttributionScore score = new AttributionScore();
    score.add(AttributedArticle.folder(folder).get(0), StatementReader.shipped());
    assertThat(score.attributions()).isEqualTo(2);
    assertThat(score.rightSource()).isEqualTo(100);
    assertThat(score.content().f1()).isEqualTo(100);
    assertThat(score.cueRecall()).isEqualTo(100);
  }

  @Test
  void whatWasNotFoundCountsAgainstSourceAndContent(@TempDir Path folder) throws IOException {
    write(folder, "a_9f.ann", annotations());
    AttributionScore score = new AttributionScore();
    AttributedArticle article = AttributedArticle.folder(folder).get(0);
    score.add(
        article,
        StatementReader.shipped()
            .read(article.text(), org.demarche.language.Sentences.of(article.text()).all())
            .subList(0, 1));
    assertThat(score.rightSource()).isEqualTo(50);
    assertThat(score.content().recall()).isCloseTo(100 * 4 / 6.0, within(0.01));
    assertThat(score.content().precision()).isEqualTo(100);
  }

  @Test
  void aMissingTextIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.ann"), annotations());
    assertThatThrownBy(() -> AttributedArticle.folder(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.ann");
  }

  private static void write(Path folder, String name, String annotations) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text").resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("attributions").resolve(name), annotations);
  }

  private static String annotations() {
    return String.join(
        "\n",
        "T1\tSource 2 11\tThe mayor",
        "T2\tCue 12 16\tsaid",
        "T3\tContent 17 36\tthe bridge was safe",
        "T4\tAttribution 12 16\tsaid",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        "T5\tSource 38 47\tThe clerk",
        "T6\tCue 48 54\tagreed",
        "T7\tContent 55 62\tto wait",
        "T8\tAttribution 48 54\tagreed",
        "E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5",
        "");
  }
}
