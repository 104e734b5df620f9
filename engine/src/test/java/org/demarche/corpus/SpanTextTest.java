package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

/** Spans written as their own words, as annotators write them. */
class SpanTextTest {

  @Test
  void aSpanIsTheFirstPlaceOfItsWords() {
    assertThat(locate("Lima asked Quito to wait.", "Quito")).contains("11..16");
    assertThat(locate("Lima asked Quito to wait.", "asked Quito")).contains("5..16");
    assertThat(locate("Lima asked Quito to wait.", "La Paz")).isEmpty();
  }

  @Test
  void aNumberNamesALaterPlace() {
    String text = "Paris heard that Paris had been told what Paris wanted.";
    assertThat(locate(text, "Paris")).contains("0..5");
    assertThat(locate(text, "Paris#1")).contains("0..5");
    assertThat(locate(text, "Paris#2")).contains("17..22");
    assertThat(locate(text, "Paris#3")).contains("42..47");
    assertThat(locate(text, "Paris#4")).isEmpty();
  }

  @Test
  void wordsAreNeverCut() {
    String text = "Malian officers left Mali; Mali's envoy stayed.";
    assertThat(locate(text, "Mali")).as("not within Malian").contains("21..25");
    assertThat(locate(text, "Mali#2")).as("an apostrophe ends a word").contains("27..31");
    assertThat(locate(text, "officer")).isEmpty();
    assertThat(locate(text, "eft Mali")).isEmpty();
  }

  @Test
  void lettersOutsideTheFirstPlaneAreLettersToo() {
    String text = "The band 𝒜𝒷 met Ab.";
    assertThat(locate(text, "𝒜")).isEmpty();
    assertThat(locate(text, "𝒜𝒷")).contains("9..13");
  }

  @Test
  void quotesAreAsTheTextHasThem() {
    String text = "The envoy’s “last offer” was refused.";
    assertThat(locate(text, "“last offer”")).contains("12..24");
    assertThat(locate(text, "envoy’s")).contains("4..11");
    assertThat(locate(text, "envoy's")).as("a straight apostrophe is another").isEmpty();
  }

  @Test
  void spacesAroundASpanAndEmptySpansAreRefused() {
    assertThat(locate("Lima asked Quito to wait.", " asked")).isEmpty();
    assertThat(locate("Lima asked Quito to wait.", "")).isEmpty();
    assertThat(locate("Lima asked Quito to wait.", " ")).isEmpty();
  }

  @Test
  void aNumberSignOfTheTextItselfMayBePartOfASpan() {
    assertThat(locate("They signed protocol#2 in Riga.", "protocol#2")).isEmpty();
    assertThat(locate("They signed protocol#2 in Riga.", "protocol#2#1")).contains("12..22");
  }

  private static Optional<String> locate(String text, String written) {
    Optional<Span> span = SpanText.locate(text, written);
    return span.map(s -> s.start() + ".." + s.end());
  }
}
