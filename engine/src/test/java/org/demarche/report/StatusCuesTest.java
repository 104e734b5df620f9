package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.demarche.graph.Status;
import org.demarche.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatusCuesTest {

  private static final StatusCues CUES = StatusCues.load();

  @TestFactory
  Iterable<DynamicTest> everyExampleOfTheTableHoldsItsCue() {
    return CUES.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.row().file() + ":" + entry.row().number() + " " + entry.example(),
                    () -> {
                      Optional<Span> found =
                          CUES.nearest(entry.status(), entry.example(), entry.trigger());
                      assertThat(found.map(span -> span.of(entry.example())))
                          .hasValueSatisfying(
                              words -> assertThat(entry.cue().fits(words)).isTrue());
                    }))
        .toList();
  }

  @Test
  void theNearestCueIsTaken() {
    assertThat(cue(Status.PLANNED, "He will announce that they are to <meet> in May."))
        .hasValue("are to");
  }

  @Test
  void aLongerCueWinsOverItsOwnBeginning() {
    assertThat(cue(Status.NEGATED, "The unions called off the <strike>.")).hasValue("called off");
  }

  @Test
  void aCueOfAnotherStatusIsNone() {
    assertThat(cue(Status.NEGATED, "The minister will <visit> Oran.")).isEmpty();
  }

  @Test
  void aCueBeyondASemicolonIsNone() {
    assertThat(cue(Status.NEGATED, "They did not sign; the <visit> goes on.")).isEmpty();
  }

  @Test
  void theTriggerIsNotItsOwnCue() {
    assertThat(cue(Status.REQUESTED, "Deputies <demanded> answers.")).isEmpty();
  }

  @Test
  void aWrongLineIsNamed() {
    assertWrong("PLANNED\twill\n", "cues.tsv:1: expected 3 columns, found 2");
    assertWrong("\nOCCURRED\tdid\tHe did <go>.\n", "cues.tsv:2: expected a status other than");
    assertWrong("PLANNED\tWill\tHe will <go>.\n", "cues.tsv:1: expected forms in lower case");
    assertWrong("PLANNED\twill\tHe will go.\n", "cues.tsv:1: the example must mark one trigger");
    assertWrong("PLANNED\twill/will\tHe will <go>.\n", "cues.tsv:1: a form stands twice");
  }

  private static void assertWrong(String table, String message) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOf(org.demarche.knowledge.KnowledgeException.class)
        .hasMessageContaining(message);
  }

  private static StatusCues read(String table) throws IOException {
    return StatusCues.read("cues.tsv", new StringReader(table));
  }

  /** The cue for the trigger marked {@code <so>}. */
  private static Optional<String> cue(Status status, String marked) {
    String sentence = marked.replace("<", "").replace(">", "");
    Span trigger = new Span(marked.indexOf('<'), marked.indexOf('>') - 1);
    return CUES.nearest(status, sentence, trigger).map(span -> span.of(sentence));
  }
}
