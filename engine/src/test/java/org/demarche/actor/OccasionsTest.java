package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.actor.Identification.Identified;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.language.Sentence;
import org.demarche.language.Sentences;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies, meetings and programmes that an article defines by kind and parties. */
class OccasionsTest {

  private static final ActorBook BOOK = ActorBook.shipped();
  private static final ActorResolver RESOLVER = new ActorResolver(BOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Algerian-Russian joint commission met. | body:joint-commission/DZA-RUS",
        "The 12th session of the joint commission between Russia and Algeria opened."
            + " | body:joint-commission/DZA-RUS#12",
        "The joint committee for trade of Kenya and Uganda met. | body:joint-commission/KEN-UGA",
        "The joint commission for defence cooperation of Kenya and Uganda met."
            + " | body:joint-commission-military/KEN-UGA",
        "He opened the fifth Lisbon Water Forum. | occasion:forum/lisbon-water#5",
        "He opened the 6th Lisbon Water Forum. | occasion:forum/lisbon-water#6",
        "He opened the Lisbon Water Forum 2022. | occasion:forum/lisbon-water#2022",
        "She spoke at the Lisbon Peace Forum. | occasion:forum/lisbon-peace",
        "She spoke at the third Lisbon Security Conference."
            + " | occasion:conference/lisbon-security#3",
        "Ministers of the 5+5 format met. | body:format/5+5",
        "Ministers of the five-plus-five dialogue met. | body:format/5+5",
        "The Indian-Japanese 2+2 dialogue resumed. | body:format-2+2/IND-JPN",
        "They held two-plus-two talks between India and Japan. | body:format-2+2/IND-JPN",
        "The Franco-Algerian strategic dialogue resumed. | occasion:strategic-dialogue/DZA-FRA",
        "They left the NATO summit early. | occasion:summit/NATO",
        "A cooperation programme between Chile and Peru expired."
            + " | programme:cooperation-programme/CHL-PER",
      })
  void theIdIsMadeOfKindAndPartiesOrName(String text, String id) {
    assertThat(occasions(text)).extracting(Occasion::id).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The joint commission met.",
        "The forum was long.",
        "The General Conference voted.",
        "They won the Lisbon Conference League.",
        "A Russian forum was held.",
        "We have a long cooperation programme.",
        "Several joint exercises took place.",
        "Ministers of the 2+2 format met.",
        "The Kashmir National Conference won two seats.",
        "The Spanish Episcopal Conference protested.",
      })
  void withoutPartiesOrNameNothingIsDefined(String text) {
    assertThat(occasions(text)).isEmpty();
  }

  @Test
  void theTwoStatesOfTheSentenceAreItsParties() {
    String text = "Kenyan and Ugandan leaders agreed on the next meeting of the joint commission.";
    assertThat(occasions(text))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.parties()).containsExactly("KEN", "UGA");
              assertThat(o.rule()).contains("two states");
            });
  }

  @Test
  void aLaterReferenceIsTheOnlyOneOfItsKind() {
    String text = "The Lisbon Water Forum opened. The forum lasts two days.";
    assertThat(who(text, "The forum")).contains("occasion:forum/lisbon-water");
    String two = "The Lisbon Water Forum and the Oslo Snow Forum opened. The forum was long.";
    assertThat(who(two, "The forum")).isEmpty();
  }

  @Test
  void aMentionOfThePhraseIsIt() {
    String text = "She will attend the fifth Lisbon Water Forum on Monday.";
    assertThat(who(text, "the fifth Lisbon Water Forum")).contains("occasion:forum/lisbon-water#5");
  }

  @Test
  void theTopicOfABodyBelongsToItsMention() {
    String text = "Kenya and Uganda will convene the joint commission for economic cooperation.";
    assertThat(who(text, "joint commission for economic cooperation"))
        .contains("body:joint-commission/KEN-UGA");
  }

  @Test
  void severalThreadsFindTheSame() {
    String text = "The fifth Lisbon Water Forum opened. The Algerian-Russian joint commission met.";
    List<Occasion> alone = occasions(text);
    List<List<Occasion>> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> occasions(text)).toList();
    assertThat(alone).hasSize(2);
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void aWrongLineNamesItsPlace() throws IOException {
    assertWrong("kind\tplace\tx\tany\tforum", "expected body, occasion or law");
    assertWrong("kind\tbody\tx\tsome\tforum", "expected pair, any, name or number");
    assertWrong("prefix\t-\tQQQ\t-\tquaso", "no state has the id QQQ");
    assertWrong("ordinal\t-\tx\t-\tfirst", "expected a number");
    assertWrong("kinds\t-\tx\t-\tfirst", "expected kind or one of");
  }

  private static void assertWrong(String line, String message) throws IOException {
    DataFile table = DataFile.parse("own.tsv", 5, new StringReader(line));
    assertThatThrownBy(() -> OccasionWords.of(table, BOOK))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining(message);
  }

  private static Optional<String> who(String text, String words) {
    int at = text.indexOf(words);
    return cast(text).identifyAll(new Span(at, at + words.length())).stream()
        .filter(Identified.class::isInstance)
        .map(i -> ((Identified) i).id())
        .findFirst();
  }

  private static List<Occasion> occasions(String text) {
    List<Occasion> all = cast(text).occasions();
    all.forEach(o -> assertThat(text.substring(o.span().start(), o.span().end())).isNotBlank());
    return all;
  }

  private static Cast cast(String text) {
    List<Span> sentences = Sentences.of(text).all().stream().map(Sentence::span).toList();
    return RESOLVER.cast(text, sentences, Optional.of(LocalDate.of(2022, 11, 11)));
  }
}
