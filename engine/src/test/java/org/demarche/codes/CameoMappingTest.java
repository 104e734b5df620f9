package org.demarche.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.plover.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CameoMappingTest {

  private static final CameoMapping MAPPING = CameoMapping.load();
  private static final CameoRoots ROOTS = CameoRoots.load();
  private static final Coder CODER = Coder.shipped();

  static Stream<CameoRule> rules() {
    return MAPPING.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleOfEachRuleIsCodedByThatRule(CameoRule rule) {
    CodedAct act =
        CodedExamples.act(
            rule.type().orElse(EventType.ACCUSE),
            rule.mode().orElse(""),
            rule.status(),
            rule.example());
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    CODER.code(act).contexts().forEach(found -> contexts.add(found.context()));
    int line =
        MAPPING.rule(act, contexts, FoldedWords.of(act.sentence())).orElseThrow().row().number();
    assertThat(line).as(rule.example()).isEqualTo(rule.row().number());
    assertThat(CODER.code(act).cameo()).isEqualTo(rule.code());
  }

  @Test
  void everyExceptionOfTheRootsIsNeeded() {
    Set<String> used = new HashSet<>();
    for (CameoRule rule : MAPPING.rules()) {
      EventType folded = Folding.of(rule.type().orElse(EventType.REQUEST), rule.status());
      rule.code()
          .map(CameoCode::code)
          .filter(code -> ROOTS.type(code).filter(type -> type == folded).isEmpty())
          .flatMap(code -> ROOTS.exception(folded, code))
          .ifPresent(used::add);
    }
    assertThat(used).containsExactlyInAnyOrderElementsOf(ROOTS.exceptions());
  }

  @Test
  void everyCodeOfCameoButStatementsAndAppealsLeadsBack() {
    for (CameoCode code : CameoTable.load().all()) {
      boolean isDropped = code.root().equals("01") || code.root().equals("02");
      assertThat(ROOTS.type(code.code()).isEmpty()).as(code.code()).isEqualTo(isDropped);
    }
  }

  @Test
  void aWrongLineIsNamed() {
    assertWrong("AGREE\t-\tOCCURRED\t-\t-\t-\t999\tThey <agreed>.", ":1: 999 is not in cameo.tsv");
    assertWrong("AGREE\tvisit\tOCCURRED\t-\t-\t-\t030\tThey <agreed>.", "no mode of AGREE");
    assertWrong("AGREE\t-\tDONE\t-\t-\t-\t030\tThey <agreed>.", "no status");
    assertWrong("AGREE\t-\tOCCURRED\tsport\t-\t-\t030\tThey <agreed>.", "no context");
    assertWrong("AGREE\t-\tOCCURRED\t-\t-\t-\t040\tThey <agreed>.", "leads back to");
    assertWrong("ASSAULT\t-\tPLANNED\t-\t-\t-\t190\tThey <hit>.", "does not code");
    assertWrong("AGREE\t-\tOCCURRED\t-\t-\t-\t030\tThey agreed.", "<trigger>");
    assertWrong("AGREE\t-\tOCCURRED\t-\tOk\t-\t030\tThey <agreed>.", "lower case");
  }

  private static void assertWrong(String line, String message) {
    assertThatThrownBy(() -> CameoMapping.of(file(line, 8), CameoTable.load(), ROOTS))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("own.tsv:1: ")
        .hasMessageContaining(message);
  }

  static DataFile file(String text, int columns) throws IOException {
    return DataFile.parse("own.tsv", columns, new StringReader(text));
  }
}
