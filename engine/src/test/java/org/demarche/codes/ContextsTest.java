package org.demarche.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {

  private static final Coder CODER = Coder.shipped();
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([a-z_]+)\\]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two [armies|military] <trained> in the hills.",
        "He <denounced> the [espionage|intelligence] ring.",
        "The premier <announced> a [cabinet reshuffle|executive].",
        "Members of the [Senate|legislative] <criticised> the plan.",
        "Observers <praised> the [elections|election].",
        "The party <rejected> the [constitutional amendment|political_institutions].",
        "Students <demanded> [democratic reforms|pro_democracy].",
        "The union <condemned> the [coup|pro_autocracy].",
        "The neighbours <agreed> on lower [tariffs|economic].",
        "The [tribunal|legal] <heard> the case.",
        "Namibia <demanded> [reparations|reparations].",
        "She <condemned> violations of [human rights|human_rights].",
        "Editors <called> for [press freedom|rights_freedoms].",
        "The envoy <deplored> the [crackdown|repression].",
        "The agency <warned> of a [famine|human_security].",
        "Thousands <marched> for [women's rights|gender].",
        "The mayor <banned> the [pride parade|lgbt].",
        "A mob <attacked> a [mosque|religion_ethnicity].",
        "Crowds <protested> over the [cost of living|inequality].",
        "Chile <recalled> its [ambassador|diplomatic].",
        "They <quarrelled> over the [disputed island|territory].",
        "Nepal <sent> [peacekeepers|peacekeeping].",
        "Cuba <delivered> [vaccines|health].",
        "Canada <granted> him [asylum|asylum].",
        "Greece <stopped> the [migrants|migration] at the river.",
        "Turkey <sent> tents after the [earthquake|disasters].",
        "They <talked> about [phosphates|natural_resource].",
        "The islands <complained> of [global warming|environment].",
        "Japan <offered> [semiconductors|technology].",
        "All parties <condemned> [terrorism|terrorism].",
        "The council <condemned> the [nuclear test|cbrn].",
        "Estonia <blamed> its neighbour for the [cyberattack|cyber].",
        "The ministry <complained> of [disinformation|misinformation].",
        "Police <searched> for the [gang|crime].",
        "The deputy <spoke> of [bribery|corruption].",
        "The navy's patrol <found> [cocaine|illegal_drugs].",
        "Both sides <discussed> [human trafficking|trafficking]."
      })
  void markedWordsGiveTheContext(String marked) {
    Matcher mark = MARK.matcher(marked);
    assertThat(mark.find()).isTrue();
    CodedAct act = act(mark.replaceAll("$1"));
    FoundContext found =
        CODER.code(act).contexts().stream()
            .filter(c -> c.context().code().equals(mark(marked).group(2)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(marked + ": " + CODER.code(act).contexts()));
    assertThat(found.evidence())
        .extracting(EvidenceWords::text)
        .containsExactly(mark(marked).group(1));
    assertEvidence(act, CODER.code(act));
  }

  private static Matcher mark(String marked) {
    Matcher mark = MARK.matcher(marked);
    assertThat(mark.find()).isTrue();
    return mark;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They <praised> the courteous climate of the talks.",
        "The parties <met> in a constituency office.",
        "He <agreed> to share his views with the press.",
        "The minister <signed> the armistice."
      })
  void likeSoundingWordsGiveNone(String sentence) {
    assertThat(CODER.code(act(sentence)).contexts()).isEmpty();
  }

  @Test
  void sectorsAndTypesGiveContextsWithoutWords() {
    assertThat(
            CODER
                .code(
                    CodedExamples.act(
                        EventType.COOPERATE,
                        "trade",
                        Status.OCCURRED,
                        "They <dealt> there.",
                        List.of("GOV", "JUD")))
                .contexts())
        .containsExactly(
            new FoundContext(Context.ECONOMIC, "type COOPERATE/trade", List.of()),
            new FoundContext(Context.LEGAL, "sector JUD", List.of()));
  }

  @Test
  void ordinaryWordsCountOnlyInTheClauseOfTheTrigger() {
    String text = "They met at noon; the army exercised.";
    CodedAct act =
        new CodedAct(
            EventType.CONSULT,
            "",
            Status.OCCURRED,
            text,
            new Span(5, 8),
            new Span(0, 16),
            List.of(),
            false);
    assertThat(CODER.code(act).contexts()).isEmpty();
  }

  @Test
  void everyContextOfSubstanceHasCues() {
    Set<String> told = new TreeSet<>();
    DataFile.load(ContextCues.class, "contexts.tsv", 3).rows().forEach(r -> told.add(r.column(0)));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Context.values())
                .filter(context -> !context.isAuxiliary())
                .map(Context::code)
                .toList())
        .hasSize(37);
  }

  @Test
  void wrongLinesAreNamed() {
    assertWrong("sport\tclause\tgoal*", "no context");
    assertWrong("negation\tclause\tnot", "no context");
    assertWrong("health\tpage\tvaccine*", "expected clause or sentence");
    assertWrong("health\tclause\tVaccine*", "lower case");
    assertWrong("health\tclause\tvac*cine", "single words");
    assertWrong("health\tclause\tvaccine\nhealth\tclause\tvaccine", "stands twice");
  }

  private static void assertWrong(String lines, String message) {
    assertThatThrownBy(() -> ContextCues.of(CameoMappingTest.file(lines, 3)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("own.tsv:")
        .hasMessageContaining(message);
  }

  @Property(tries = 300)
  void noTextThrowsAndEvidenceStaysInside(@ForAll String noise) {
    CodedAct act = act("army <met> " + noise.replace("<", "").replace(">", "") + " cocaine");
    assertEvidence(act, CODER.code(act));
  }

  private static void assertEvidence(CodedAct act, Codes codes) {
    for (FoundContext found : codes.contexts()) {
      for (EvidenceWords words : found.evidence()) {
        assertThat(words.span().of(act.sentence())).isEqualTo(words.text());
      }
    }
    assertThat(codes.contexts()).extracting(FoundContext::context).isSorted();
  }

  private static CodedAct act(String marked) {
    return CodedExamples.act(EventType.CONSULT, "", Status.OCCURRED, marked);
  }
}
