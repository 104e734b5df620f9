package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.text.Span;

/** What holds of the time expressions of any text whatever. */
class TimeReaderProperties {

  private static final TimeReader READER = TimeReader.load();
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 2, 29));

  @Property(tries = 300)
  void holdOfRandomUnicode(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1500)
  void holdOfWordsOfTime(@ForAll("timeLike") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> timeLike() {
    return Arbitraries.of(
            "31",
            "29",
            "0",
            "99",
            "999999",
            "1989",
            "2022",
            "2022-13-40",
            "11/12/2022",
            "25:99",
            "10:35",
            "p.m.",
            "June",
            "February",
            "May",
            "Friday",
            "Fridays",
            "the",
            "a",
            "last",
            "next",
            "this",
            "first",
            "second",
            "fourth",
            "half",
            "of",
            "quarter",
            "year",
            "years",
            "centuries",
            "decade",
            "week",
            "weekend",
            "days",
            "hour",
            "ago",
            "earlier",
            "later",
            "before",
            "-",
            ",",
            ".",
            "'",
            "80s",
            "1980s",
            "nineteen",
            "ninety",
            "hundred",
            "few",
            "several",
            "each",
            "every",
            "morning",
            "night",
            "noon",
            "Easter",
            "summer",
            "winter",
            "end of",
            "early",
            "in",
            "by",
            "since",
            "now",
            "year-ago",
            "century",
            "Q4",
            "fiscal")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private static void check(String text) {
    if (text.isEmpty()) {
      return;
    }
    List<Span> whole = List.of(new Span(0, text.length()));
    for (Optional<LocalDate> published : List.of(PUBLISHED, Optional.<LocalDate>empty())) {
      List<TimeExpression> times = READER.read(text, whole, published);
      assertThat(READER.read(text, whole, published)).isEqualTo(times);
      int end = 0;
      for (TimeExpression time : times) {
        assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
        end = time.span().end();
        assertThat(time.span().of(text)).isNotBlank();
        for (Direction direction : Direction.values()) {
          assertThat(READER.resolve(text, time, direction, published).span())
              .isEqualTo(time.span());
        }
      }
    }
  }
}
