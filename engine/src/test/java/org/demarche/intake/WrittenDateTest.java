package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.article.PublicationDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, January 4, 2019",
        "2019-01-04",
        "4 January 2019",
        "4th Jan. 2019",
        "Jan 4, 2019",
        "OSLO, Jan. 4, 2019 (AP) — Talks began.",
        "Filed on 2019-01-04, changed on 2019-02-05"
      })
  void readsADayInTheHeadOfAText(String head) {
    assertThat(WrittenDate.ofHead(head).get().date()).isEqualTo("2019-01-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-01-04T22:30:00+02:00",
        "2019-01-04T22:30+0200",
        "2019-01-04 22:30:00 +02:00",
        "Fri, 4 Jan 2019 22:30:00 +0200",
        "2019-01-04T22:30:00.000+0200"
      })
  void readsAnInstantWithItsZone(String field) {
    assertThat(WrittenDate.ofField(field, Basis.METADATA).get().instant().get())
        .hasToString("2019-01-04T22:30+02:00");
  }

  @Test
  void passesOverDaysNoCalendarHas() {
    assertThat(WrittenDate.ofHead("Call 2019-14-40 or write by 31 February 2019")).isEmpty();
    assertThat(WrittenDate.ofHead("x".repeat(500) + " 2019-01-04")).isEmpty();
  }
}
