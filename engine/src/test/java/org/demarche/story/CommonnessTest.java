package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

/** The table of common words. */
class CommonnessTest {

  @Test
  void everydayWordsTellNothingAndRareOnesMuch() {
    Commonness shipped = Commonness.shipped();
    assertThat(shipped.weight("the")).isLessThan(0.05);
    assertThat(shipped.weight("president")).isBetween(0.3, 2.0);
    assertThat(shipped.weight("zanzibarite")).isEqualTo(-Math.log(0.01));
  }

  @Test
  void everyWordOfTheTableIsInLowerCase() {
    assertThat(Commonness.shipped().shares().keySet())
        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
  }

  @Test
  void pluralsMeetTheirSingular() {
    assertThat(WordForm.of("Countries")).isEqualTo("country");
    assertThat(WordForm.of("talks")).isEqualTo("talk");
    assertThat(WordForm.of("congress")).isEqualTo("congress");
    assertThat(WordForm.of("gas")).isEqualTo("gas");
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> parse("war\t1200\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("w.tsv");
    assertThatThrownBy(() -> parse("war\tmany\n")).isInstanceOf(KnowledgeException.class);
    assertThatThrownBy(() -> parse("war\t12\nwar\t13\n")).isInstanceOf(KnowledgeException.class);
  }

  private static Commonness parse(String table) throws IOException {
    return Commonness.parse(DataFile.parse("w.tsv", 2, new StringReader(table)));
  }
}
