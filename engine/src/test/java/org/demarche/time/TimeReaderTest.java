package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the marked words of a sentence mean when it is published on Friday 11 November 2022. */
class TimeReaderTest {

  private static final LocalDate FRIDAY = LocalDate.of(2022, 11, 11);
  private static final TimeReader READER = TimeReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy arrived on 3 March 2021.|3 March 2021|DATE|2021-03-03",
        "The ministers met on Friday.|Friday|DATE|2022-11-11",
        "The ministers met on Thursday.|Thursday|DATE|2022-11-10",
        "The ministers will meet on Monday.|Monday|DATE|2022-11-14",
        "They broke off talks last month.|last month|DATE|2022-10",
        "In April they recalled their envoys.|April|DATE|2022-04",
        "The treaty will enter into force in April.|April|DATE|2023-04",
        "She will succeed him on Feb. 1 as envoy.|Feb. 1|DATE|2023-02-01",
        "The talks are set for 11-12 November.|11-12 November|DATE|2022-11-11/2022-11-12",
        "Trade grew in the third quarter.|the third quarter|DATE|2022-Q3",
        "He was ambassador in the 1980s.|the 1980s|DATE|198",
        "The court ruled two years ago.|two years ago|DATE|2020",
        "The council meets this week.|this week|DATE|2022-W45",
        "The crew left on Monday morning.|Monday morning|TIME|2022-11-07TMO",
        "Shelling was heard last night.|last night|TIME|2022-11-10TNI",
        "The siege lasted nine months.|nine months|DURATION|P9M",
        "They signed a two-year lease.|two-year|DURATION|P2Y",
        "The commission sits every month.|every month|SET|P1M",
        "The minister is now in Oran.|now|DATE|PRESENT_REF",
        "Tensions rose in recent months.|recent months|DURATION|PXM",
        "They will repay the loan by February.|February|DATE|2023-02",
        "The accord to repay the loan by February was kept.|February|DATE|2023-02",
        "The law should be in place by year's end.|year's end|DATE|2022",
        "They sat down for a day-long session.|day-long|DURATION|P1D",
        "The court gave them a week to reply.|a week|DURATION|P1W",
        "They met on Christmas Eve and left.|Christmas Eve|DATE|2022-12-24",
      })
  void readsMarkedWords(String sentence, String words, TimexType type, String value) {
    TimeExpression time = only(sentence, Optional.of(FRIDAY));
    assertThat(time.span().of(sentence)).isEqualTo(words);
    assertThat(time.type()).isEqualTo(type);
    assertThat(time.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They import three-quarters of their oil.",
        "He owns more than a quarter of the shares.",
        "Prices began to fall again.",
        "Peter and Jan arrived.",
        "The envoy, in his 30s, is a lawyer.",
      })
  void sharesVerbsNamesAndAgesAreNoTimes(String sentence) {
    assertThat(read(sentence, Optional.of(FRIDAY))).isEmpty();
  }

  @Test
  void anEndToKeepIsADeadline() {
    TimeExpression time =
        only("They plan to meet before the end of this year.", Optional.of(FRIDAY));
    assertThat(time.interval())
        .contains(
            new TimeInterval(
                Optional.empty(), Optional.of(LocalDate.of(2022, 12, 31)), Granularity.YEAR));
  }

  @Test
  void aFewYearsEndAtPublication() {
    TimeExpression time = only("It grew over the last few years.", Optional.of(FRIDAY));
    assertThat(time.value()).isEqualTo("PXY");
    assertThat(time.interval().orElseThrow().to()).contains(FRIDAY);
    assertThat(time.reason()).contains("about");
  }

  @Test
  void countsFromTheDayTold() {
    String text = "He resigned on 8 November. The next day his deputy left.";
    List<TimeExpression> times = read(text, Optional.of(FRIDAY));
    assertThat(times).extracting(TimeExpression::value).containsExactly("2022-11-08", "2022-11-09");
    assertThat(times.get(1).reason()).contains("2022-11-08 told before");
  }

  @Test
  void withoutPublicationNothingIsGuessed() {
    TimeExpression time = only("In April they recalled their envoys.", Optional.empty());
    assertThat(time.value()).isEqualTo("XXXX-04");
    assertThat(time.interval()).isEmpty();
  }

  @Test
  void anEventKnownToBePlannedTurnsItsTimeAhead() {
    String text = "The summit in April, the ministry said, is on.";
    TimeExpression time = only(text, Optional.of(FRIDAY));
    assertThat(READER.resolve(text, time, Direction.FUTURE, Optional.of(FRIDAY)).value())
        .isEqualTo("2023-04");
    assertThat(READER.resolve(text, time, Direction.PAST, Optional.of(FRIDAY)).value())
        .isEqualTo("2022-04");
  }

  @Test
  void aLengthBeforeWhatIsToComeSetsATerm() {
    assertThat(term("It must leave within 48 hours.")).isEqualTo("2022-11-11 2022-11-13");
    assertThat(term("Troops leave within about two weeks.")).isEqualTo("2022-11-11 2022-11-25");
    assertThat(term("He was given 24 hours to leave.")).isEqualTo("2022-11-11 2022-11-12");
    assertThat(term("They will meet in two weeks.")).isEqualTo("2022-11-22 2022-11-28");
    assertThat(term("They will meet in three days.")).isEqualTo("2022-11-14 2022-11-14");
    assertThat(term("The visit will last three days.")).isEqualTo("none");
    assertThat(term("They will stay for two weeks.")).isEqualTo("none");
  }

  /** Days of the only expression, of an event to come. */
  private static String term(String text) {
    TimeExpression time =
        READER.read(text, List.of(new Span(0, text.length())), Optional.of(FRIDAY)).get(0);
    return READER
        .resolve(text, time, Direction.FUTURE, Optional.of(FRIDAY))
        .interval()
        .map(days -> days.from().orElseThrow() + " " + days.to().orElseThrow())
        .orElse("none");
  }

  @Test
  void agesAndNumbersAreNoTimes() {
    assertThat(read("The 60-year-old sold 2000 shares.", Optional.of(FRIDAY))).isEmpty();
  }

  private static TimeExpression only(String sentence, Optional<LocalDate> published) {
    List<TimeExpression> times = read(sentence, published);
    assertThat(times).hasSize(1);
    return times.get(0);
  }

  private static List<TimeExpression> read(String text, Optional<LocalDate> published) {
    return READER.read(text, List.of(new Span(0, text.length())), published);
  }
}
