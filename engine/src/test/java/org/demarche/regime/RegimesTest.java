package org.demarche.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class RegimesTest {

  private static final String GOOD =
      """
      id: TEST-1
      title: Test
      statute: A statute
      citation: none
      provision: section 1
      issuer: USA
      dates:
        effective: 2017-01-01
      targets: [RUS]
      elements:
        - id: c
          kind: conduct
          text: trade
          acts: [purchase]
        - id: p
          kind: counterparty
          text: somebody
        - id: d
          kind: date
          text: since 2017
      measures:
        menu: []
      """;

  private static Regime read(String yaml) throws Exception {
    return new RegimeFile("test.yaml").read(new StringReader(yaml));
  }

  private static void refuses(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theShippedOnesAreInOrder() {
    assertThat(Regimes.shipped().all())
        .extracting(Regime::id)
        .isSorted()
        .contains("CAATSA-104", "CAATSA-105", "CAATSA-107", "CAATSA-231", "CAATSA-311")
        .contains("EU-833-2014", "UN-DPRK", "UN-HOUTHIS", "UN-LIBYA")
        .doesNotContain("CAATSA-108");
  }

  @Test
  void section231AsksForFiveOfTwelveMeasures() {
    Regime regime = Regimes.shipped().find("CAATSA-231").orElseThrow();
    assertThat(regime.measures().atLeast()).isEqualTo(5);
    assertThat(regime.measures().menu()).hasSize(12);
    assertThat(regime.dates().effective()).isEqualTo(LocalDate.of(2017, 8, 2));
    assertThat(
            regime.person("rosoboronexport").orElseThrow().isListedOn(LocalDate.of(2017, 10, 26)))
        .isFalse();
    assertThat(regime.isChecked()).isFalse();
  }

  @Test
  void aFileOfItsOwnIsRead() throws Exception {
    assertThat(read(GOOD).elements()).hasSize(3);
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() {
    refuses(
        GOOD.replace("statute:", "statut:"), "test.yaml:3: unknown key \"statut\": did you mean");
    refuses(GOOD.replace("title: Test", "id: X"), "test.yaml:2: the key \"id\" is here twice");
    refuses(GOOD.replace("2017-01-01", "1 January"), "test.yaml:8: expected a day YYYY-MM-DD");
    refuses(GOOD.replace("[purchase]", "[theft]"), "test.yaml:14: expected one of [purchase");
    refuses(GOOD.replace("[RUS]", "[Russia]"), "test.yaml:9: expected a country");
    refuses(GOOD.replace("id: p", "id: c"), "test.yaml:15: the id c is taken");
    refuses(GOOD.replace("kind: date", "kind: knowledge"), "has no element of kind DATE");
    refuses(GOOD.replace("menu: []", "at-least: 2"), "at least 2 of 0 measures");
    refuses(
        GOOD.replace("text: somebody", "text: x\n    acts: [purchase]"), "belongs to an element");
    refuses("", "test.yaml:1: the file is empty");
    refuses("a: [", "this is not YAML");
  }
}
