package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.EventType;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlvFileTest {

  @TempDir private Path folder;

  @Test
  void marksBecomeSpansOfTheBareSentence() throws IOException {
    PlvFile.Relation r = one("<s>Chad</s> thanked <t>Niger</t>.", "SUPPORT");
    assertThat(r.sentence()).isEqualTo("Chad thanked Niger.");
    assertThat(r.source()).contains(new Span(0, 4));
    assertThat(r.target()).contains(new Span(13, 18));
  }

  @Test
  void aSentenceMayNameNobodyWhoActsOrIsActedOn() throws IOException {
    assertThat(one("<s>Bakers</s> went on strike.", "PROTEST").target())
        .isEqualTo(Optional.empty());
    assertThat(one("<t>Two papers</t> were closed.", "COERCE").source())
        .isEqualTo(Optional.empty());
  }

  @Test
  void yieldStandsForTwoTypes() throws IOException {
    assertThat(one("<s>Chad</s> left <t>Niger</t>.", "YIELD").types())
        .containsExactly(EventType.CONCEDE, EventType.RETREAT);
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    Path open = file("<s>Chad thanked <t>Niger</t>.", "SUPPORT");
    assertThatThrownBy(() -> PlvFile.read(open))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("plv.tsv:2:")
        .hasMessageContaining("</s>");
    Path unknown = file("<s>Chad</s> thanked <t>Niger</t>.", "PRAISE");
    assertThatThrownBy(() -> PlvFile.read(unknown))
        .hasMessageContaining("plv.tsv:2:")
        .hasMessageContaining("PRAISE");
  }

  private PlvFile.Relation one(String marked, String root) throws IOException {
    List<PlvFile.Relation> all = PlvFile.read(file(marked, root));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Path file(String marked, String root) throws IOException {
    String heading = "sentence\tmarked_sentence\tgold_root\n";
    return Files.writeString(
        folder.resolve("plv.tsv"), heading + "-\t" + marked + "\t" + root + "\n");
  }
}
