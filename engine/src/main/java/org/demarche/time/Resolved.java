package org.demarche.time;

import java.util.Optional;

/**
 * What a meaning comes to.
 *
 * @param interval the days, where they can be told
 * @param period the unit of the calendar, where it is exactly one
 * @param anchor what it was counted from, in words
 */
record Resolved(
    TimexType type,
    String value,
    Optional<TimeInterval> interval,
    Optional<Period> period,
    String anchor) {

  static Resolved date(Period period, String anchor) {
    return new Resolved(
        TimexType.DATE,
        period.value(),
        Optional.of(period.interval()),
        Optional.of(period),
        anchor);
  }

  /** A value that names no days. */
  static Resolved open(TimexType type, String value, String anchor) {
    return new Resolved(type, value, Optional.empty(), Optional.empty(), anchor);
  }
}
