package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.junit.jupiter.api.Test;

/** Copies speak with one voice: that of the earliest. */
class VoicesTest {

  private static final String AGENCY =
      "The ministers of defence signed a plan for joint patrols of the strait on Thursday, officials"
          + " of both navies said. The first patrol is to sail in March with two ships of each side.";

  @Test
  void aCopyUnderAnotherHeadlineIsTheVoiceOfTheFirst() {
    Article wire = article("wire", "2024-02-01", "Ministers sign plan for patrols", AGENCY);
    Article daily = article("daily", "2024-02-02", "Navies to guard strait together", AGENCY);
    Article own =
        article(
            "own",
            "2024-02-01",
            "What the patrols will cost",
            "Four ships, eight hundred sailors and a year of quarrels over who gives orders: our"
                + " correspondent looks at what was put on paper and at what was left out of it.");
    Voices voices = Voices.of(List.of(Copy.of(daily), Copy.of(own), Copy.of(wire)));
    assertThat(voices.of("daily")).isEqualTo("wire");
    assertThat(voices.of("wire")).isEqualTo("wire");
    assertThat(voices.of("own")).isEqualTo("own");
    assertThat(voices.count()).isEqualTo(2);
  }

  @Test
  void anUndatedCopyIsNeverTheFirst() {
    Copy undated = new Copy("a", Optional.empty(), Fingerprint.of(AGENCY));
    Copy dated = new Copy("b", Optional.of(LocalDate.of(2024, 2, 1)), Fingerprint.of(AGENCY));
    assertThat(Voices.of(List.of(undated, dated)).of("a")).isEqualTo("b");
  }

  @Test
  void theSameWordsMonthsLaterAreAFormulaAndNoCopy() {
    Copy spring = Copy.of(article("spring", "2024-02-01", "", AGENCY));
    Copy autumn = Copy.of(article("autumn", "2024-09-01", "", AGENCY));
    assertThat(Voices.of(List.of(spring, autumn)).count()).isEqualTo(2);
  }

  @Test
  void linesThatDifferInANumberTellTwoThings() {
    String line =
        "At least %d people are killed in an attack on a market in the capital, police say.";
    Copy first = Copy.of(article("first", "2024-02-01", "", line.formatted(5)));
    Copy second = Copy.of(article("second", "2024-02-02", "", line.formatted(9)));
    assertThat(Voices.of(List.of(first, second)).count()).isEqualTo(2);
  }

  @Test
  void twoArticlesMayNotShareAnId() {
    Copy copy = new Copy("a", Optional.empty(), Fingerprint.of(AGENCY));
    assertThatThrownBy(() -> Voices.of(List.of(copy, copy))).hasMessageContaining("id a");
  }

  @Test
  void copiesCutExtendedAndEditedAreFoundAndQuotesAreNot() {
    Edits edits = new Edits(4);
    Map<String, Integer> sources = new TreeMap<>();
    List<Copy> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      List<String> report = edits.report();
      add(articles, sources, "report" + i, i, report);
      add(articles, sources, "cut" + i, i, edits.cut(report));
      add(articles, sources, "extended" + i, i, edits.extend(report));
      add(articles, sources, "edited" + i, i, edits.edit(report));
      add(articles, sources, "quoting" + i, 1_000 + i, edits.quote(report));
    }
    Voices voices = Voices.of(articles);
    int given = 0;
    int found = 0;
    int right = 0;
    List<String> ids = List.copyOf(sources.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean copied = sources.get(ids.get(i)).equals(sources.get(ids.get(j)));
        boolean joined = voices.of(ids.get(i)).equals(voices.of(ids.get(j)));
        given += copied ? 1 : 0;
        found += joined ? 1 : 0;
        right += copied && joined ? 1 : 0;
      }
    }
    assertThat((double) right / found).as("precision").isGreaterThan(0.995);
    assertThat((double) right / given).as("recall").isGreaterThan(0.98);
    Collections.shuffle(articles, new Random(7));
    assertThat(Voices.of(articles)).as("in another order").isEqualTo(voices);
  }

  private static void add(
      List<Copy> articles, Map<String, Integer> sources, String id, int source, List<String> text) {
    sources.put(id, source);
    articles.add(new Copy(id, Optional.empty(), Fingerprint.of(String.join(" ", text))));
  }

  static Article article(String id, String date, String title, String text) {
    return new ArticleBuilder(text)
        .id(Optional.of(id))
        .title(Optional.of(title))
        .published(
            Optional.of(PublicationDate.of(LocalDate.parse(date), PublicationDate.Basis.METADATA)))
        .build();
  }
}
