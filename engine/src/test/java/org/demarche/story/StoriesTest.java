package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.demarche.article.Article;
import org.junit.jupiter.api.Test;

/** Which articles tell of the same happening. */
class StoriesTest {

  private static final Article VISIT =
      VoicesTest.article(
          "visit",
          "2024-03-04",
          "Algerian president arrives in Rome for gas talks",
          "President Abdelmadjid Tebboune of Algeria arrived in Rome on Monday for two days of talks on"
              + " gas deliveries. He was met by Prime Minister Giorgia Meloni, and the two are to"
              + " sign a contract on a second pipeline to Sardinia.");
  private static final Article SAME_VISIT =
      VoicesTest.article(
          "same-visit",
          "2024-03-05",
          "Meloni and Tebboune sign pipeline contract",
          "Italy and Algeria want to build another pipeline. Giorgia Meloni received Abdelmadjid"
              + " Tebboune in Rome, where both put their names to a contract that should bring"
              + " Algerian gas to Sardinia from 2029 on.");
  private static final Article OTHER_VISIT =
      VoicesTest.article(
          "other-visit",
          "2024-03-13",
          "Italian defence minister inspects frigate in Algiers harbour",
          "Guido Crosetto, Italy's minister of defence, went aboard a frigate in the harbour of Algiers"
              + " on Wednesday. With General Said Chengriha he spoke about joint exercises at sea and"
              + " the training of officers.");
  private static final Article FLOOD =
      VoicesTest.article(
          "flood",
          "2024-03-04",
          "Village in Kenya cut off by flood",
          "After a week of rain the river Tana left its bed and cut off a village in the east of Kenya."
              + " Soldiers brought blankets and maize by boat.");

  @Test
  void twoOutletsOnOneVisitTellOneStory() {
    assertThat(stories(SAME_VISIT, FLOOD, VISIT))
        .containsExactly(List.of("flood"), List.of("visit", "same-visit"));
  }

  @Test
  void whatTheSameCountriesDoNextWeekIsAnotherStory() {
    assertThat(stories(VISIT, OTHER_VISIT, SAME_VISIT))
        .containsExactly(List.of("visit", "same-visit"), List.of("other-visit"));
  }

  @Test
  void aStoryIsNamedByItsFirstArticle() {
    assertThat(Stories.of(Stream.of(SAME_VISIT, VISIT).map(Content::of).toList()))
        .extracting(Story::id)
        .containsExactly("visit");
  }

  @Test
  void noArticlesNoStories() {
    assertThat(Stories.of(List.of())).isEmpty();
  }

  @Test
  void twoArticlesMayNotShareAnId() {
    List<Content> twice = List.of(Content.of(VISIT), Content.of(VISIT));
    assertThatThrownBy(() -> Stories.of(twice)).hasMessageContaining("id visit");
  }

  @Test
  void timeLowersNearnessToHalf() {
    Content visit = Content.of(VISIT);
    Content late = Content.of(VoicesTest.article("late", "2026-03-04", "", VISIT.text()));
    Content soon = Content.of(VoicesTest.article("soon", "2024-03-04", "", VISIT.text()));
    double alike = visit.similarity(soon);
    assertThat(StoryRule.DEFAULT.nearness(visit, soon)).isEqualTo(alike);
    assertThat(StoryRule.DEFAULT.nearness(visit, late)).isCloseTo(alike / 2, within(1e-9));
  }

  @Test
  void anArticleIsAsLikeItselfAsCanBe() {
    assertThat(Content.of(VISIT).similarity(Content.of(VISIT))).isCloseTo(1, within(1e-9));
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    Edits edits = new Edits(11);
    List<Content> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> report = edits.report();
      String date = "2024-01-" + (10 + i % 15);
      articles.add(content("report" + i, date, report));
      articles.add(content("quoting" + i, date, edits.quote(report)));
      articles.add(content("cut" + i, date, edits.cut(report)));
    }
    // made-up reports share half their words, so that only a strict rule tells them apart
    StoryRule strict = new StoryRule(0.3, 0.5, 3);
    List<Story> stories = Stories.of(articles, strict);
    assertThat(stories).hasSizeBetween(20, 120);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(Stories.of(articles, strict)).isEqualTo(stories);
    }
  }

  @Property(tries = 200)
  void anyTextsAreEachInOneStory(@ForAll @Size(max = 8) List<String> texts) {
    List<Content> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(content("a" + i, "2024-01-0" + (1 + i), List.of("x", texts.get(i))));
    }
    assertThat(Stories.of(articles).stream().flatMap(s -> s.articles().stream()))
        .containsExactlyInAnyOrderElementsOf(articles.stream().map(Content::id).toList());
  }

  private static Content content(String id, String date, List<String> text) {
    return Content.of(VoicesTest.article(id, date, "", String.join(" ", text)));
  }

  private static List<List<String>> stories(Article... articles) {
    return Stories.of(Stream.of(articles).map(Content::of).toList()).stream()
        .map(Story::articles)
        .toList();
  }
}
