package org.demarche.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class CodeTablesTest {

  @Test
  void cameoHasItsTwentyRootsAndKnownScores() {
    CameoTable table = CameoTable.load();
    for (int root = 1; root <= 20; root++) {
      assertThat(table.find("%02d".formatted(root))).isPresent();
    }
    assertThat(table.find("036").orElseThrow().goldstein()).isEqualTo(4.0);
    assertThat(table.find("1411").orElseThrow().goldstein()).isEqualTo(-6.5);
    assertThat(table.find("1834").orElseThrow().basis()).isEqualTo("parent");
    assertThat(table.find("36")).isEmpty();
  }

  @Test
  void wrongCodesAreNamed() {
    assertWrong("36\tMeet\t4.0\ttable", "has two to four figures");
    assertWrong("036\tMeet\t4.0\ttable", "the code above 036");
    assertWrong("03\tIntend\t40\ttable", "-10 to 10");
    assertWrong("03\tIntend\tfour\ttable", "-10 to 10");
    assertWrong("03\tIntend\t4.0\tguess", "table or parent");
    assertWrong("03\tIntend\t4.0\ttable\n030\tIntend\t5.0\tparent", "the score of 03");
    assertWrong("03\tIntend\t4.0\ttable\n03\tIntend\t4.0\ttable", "stands twice");
  }

  @Test
  void aTypeWithoutScoreIsNamed() {
    assertThatThrownBy(() -> PloverScores.of(CameoMappingTest.file("AGREE\t-\t2.5", 3)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("CONSULT has no line");
  }

  @Test
  void aRuleOfContextsIsChecked() {
    assertThatThrownBy(() -> ContextRules.of(CameoMappingTest.file("type\tAID/visit\thealth", 3)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no mode of AID");
  }

  private static void assertWrong(String lines, String message) {
    assertThatThrownBy(() -> CameoTable.of(CameoMappingTest.file(lines, 4)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("own.tsv:")
        .hasMessageContaining(message);
  }
}
