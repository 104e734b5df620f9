package org.demarche.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.intake.IntakeResult;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;
import org.demarche.report.Reading;
import org.junit.jupiter.api.Test;

/** Inputs are articles by their text, or refused; a reader that finds nothing in them is enough. */
class InputChunksTest {

  @Test
  void everyInputGivesItsResultInOrder() throws IOException {
    List<IntakeResult> inputs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      inputs.add(i % 7 == 3 ? refused() : article(("article " + i + " ").repeat(1 + i % 90)));
    }
    assertThat(results(new InputChunks(InputChunksTest::readings, a -> true), inputs))
        .isEqualTo(inputs.stream().map(InputChunksTest::told).toList());
  }

  @Test
  void whatIsNotWantedIsNotRead() throws IOException {
    List<String> read = new ArrayList<>();
    InputChunks chunks =
        new InputChunks(
            articles -> {
              articles.forEach(a -> read.add(a.text()));
              return readings(articles);
            },
            article -> !article.text().equals("known"));
    List<IntakeResult> inputs = List.of(article("new"), article("known"), article("newer"));
    assertThat(results(chunks, inputs)).containsExactly("new", "not read", "newer");
    assertThat(read).containsExactly("new", "newer");
  }

  @Test
  void whatIntakeFoundStaysWithItsArticle() throws IOException {
    IntakeResult undated =
        new IntakeResult.Read(
            Article.of("one"), List.of(Issue.of(IssueCode.NO_DATE, "no date")), Origin.of("a.txt"));
    List<Integer> counts = new ArrayList<>();
    new InputChunks(InputChunksTest::readings, a -> true)
        .run(
            1,
            List.of(article("zero"), undated).iterator(),
            (input, reading) -> reading.orElseThrow().count(IssueCode.NO_DATE),
            counts::add);
    assertThat(counts).containsExactly(0, 1);
  }

  @Test
  void aReaderThatLosesAnArticleIsAFault() {
    InputChunks chunks = new InputChunks(articles -> List.of(), a -> true);
    assertThatThrownBy(() -> results(chunks, List.of(article("one"))))
        .hasMessage("expected a reading an article, found 0 of 1 articles");
  }

  private static List<String> results(InputChunks chunks, List<IntakeResult> inputs)
      throws IOException {
    List<String> out = new ArrayList<>();
    chunks.run(
        3,
        inputs.iterator(),
        (input, reading) -> reading.map(r -> r.article().text()).orElse("not read"),
        out::add);
    return out;
  }

  private static String told(IntakeResult input) {
    return input instanceof IntakeResult.Read yes ? yes.article().text() : "not read";
  }

  private static List<Reading> readings(List<Article> articles) {
    return articles.stream()
        .map(
            article ->
                new Reading(
                    article,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "no model"))
        .toList();
  }

  private static IntakeResult article(String text) {
    return new IntakeResult.Read(Article.of(text), List.of(), Origin.of("a.txt"));
  }

  private static IntakeResult refused() {
    return new IntakeResult.Refused(
        Origin.of("b.txt"), Issue.of(IssueCode.EMPTY_TEXT, "nothing in it"));
  }
}
