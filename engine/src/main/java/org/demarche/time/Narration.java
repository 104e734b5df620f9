package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;

/** What a text has told of so far; one for each reading, not shared. */
final class Narration {

  private final Optional<LocalDate> published;
  private Optional<Period> last = Optional.empty();
  private Optional<Period> day = Optional.empty();
  private Optional<Period> quarter = Optional.empty();

  Narration(Optional<LocalDate> published) {
    this.published = published;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The last stretch of the calendar that was named. */
  Optional<Period> last() {
    return last;
  }

  /** The last single day that was named. */
  Optional<Period> day() {
    return day;
  }

  /** The last quarter that was named. */
  Optional<Period> quarter() {
    return quarter;
  }

  /**
   * Takes note of a period.
   *
   * @param isYearOpen whether its words left the year to the reader: a quarter of a year that is
   *     written out does not set the quarter that business news goes on to call "the quarter"
   */
  void tell(Period period, boolean isYearOpen) {
    last = Optional.of(period);
    if (period.unit() == Granularity.DAY) {
      day = last;
    }
    if (period.unit() == Granularity.QUARTER && isYearOpen) {
      quarter = last;
    }
  }
}
