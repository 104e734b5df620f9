package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and scoring a folder of clustered articles. */
class StoryScoreTest {

  @TempDir Path folder;

  @Test
  void groupsTheArticlesOfAFolderAndOfFoldersInIt() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    write("data/a.json", 1, "\"2024-05-01T00:00:00\"", "Bridge at Mostrava closed after crack");
    write("data/b.json", 1, "\"2024-05-01 18:30:00\"", "Crack closes Mostrava bridge");
    write("c.json", 2, "null", "Oystercatchers breed on Heligoland again");
    Files.writeString(folder.resolve("README.txt"), "not an article");
    StoryScore score = StoryScore.of(folder);
    assertThat(score.articles()).isEqualTo(3);
    assertThat(score.given()).isEqualTo(2);
    assertThat(score.found()).isEqualTo(2);
    assertThat(score.bcubed().f1()).isEqualTo(1);
  }

  @Test
  void aFileOfAnotherFormIsNamed() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"text\": \"Snow fell.\"}");
    assertThatThrownBy(() -> StoryScore.of(folder))
        .hasMessageContaining("a.json")
        .hasMessageContaining("newsCluster.EventId");
  }

  @Test
  void anEmptyFolderIsNoEvaluation() {
    assertThatThrownBy(() -> StoryScore.of(folder)).hasMessageContaining("found none");
  }

  private void write(String name, int story, String date, String title) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "{\"title\": \"%s\", \"text\": \"%s.\", \"date_publish\": %s, \"newsCluster\": {\"EventId\": %d}}"
            .formatted(title, title, date, story));
  }
}
