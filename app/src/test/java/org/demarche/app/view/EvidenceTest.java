package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.codes.Codes;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void aShortSentenceIsShownWhole() {
    assertThat(new Evidence(report("Police arrested two men."), false).lines(60))
        .containsExactly("Police «arrested» two men.");
  }

  @Test
  void ofALongSentenceThePartAroundTheReportIsShown() {
    String padding = "one more word about the weather ".repeat(20);
    String sentence = padding + "and Police arrested two men " + padding + "today.";
    List<String> lines = new Evidence(report(sentence), false).lines(60);
    assertThat(lines).hasSizeBetween(4, 6).allMatch(line -> line.length() <= 60);
    assertThat(lines.get(0)).startsWith("… ");
    assertThat(lines.get(lines.size() - 1)).endsWith(" …");
    assertThat(String.join(" ", lines)).contains("Police «arrested» two men");
  }

  @Test
  void coloursMarkTheSameWords() {
    assertThat(new Evidence(report("Police arrested two men."), true).lines(60))
        .containsExactly("\033[34mPolice\033[0m \033[1;7marrested\033[0m two men.");
  }

  private static Report report(String sentence) {
    return new Report(
        "r-1",
        EventType.COERCE,
        "arrest",
        Status.OCCURRED,
        quote("arrested", sentence),
        List.of(),
        List.of(
            new Mention(quote("Police", sentence), 1, new Resolution.Unresolved("not looked up"))),
        List.of(),
        List.of(),
        List.of(),
        EventTime.unknown("none is told"),
        List.of(),
        EventScores.CERTAIN,
        Codes.none("not asked for"),
        true,
        quote(sentence, sentence),
        "0123456789ab");
  }

  private static Quote quote(String words, String sentence) {
    int at = sentence.indexOf(words);
    return new Quote(new Span(at, at + words.length()), words);
  }
}
