package org.demarche.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date known by its day, its month or its year: {@code 2013-09-11}, {@code 2013-09}, {@code
 * 2013}.
 *
 * @param earliest first day it may be
 * @param latest last day it may be
 */
record PartialDay(LocalDate earliest, LocalDate latest) {

  /** Reads a date; empty when it is not one, or names a day the calendar has not. */
  static Optional<PartialDay> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(year(number(text, 0, 4)));
        case 7 -> Optional.of(month(number(text, 0, 4), part(text, 4)));
        case 10 -> Optional.of(day(number(text, 0, 4), part(text, 4), part(text, 7)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDay year(int year) {
    return new PartialDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static PartialDay month(int year, int month) {
    YearMonth m = YearMonth.of(year, month);
    return new PartialDay(m.atDay(1), m.atEndOfMonth());
  }

  private static PartialDay day(int year, int month, int day) {
    LocalDate d = LocalDate.of(year, month, day);
    return new PartialDay(d, d);
  }

  private static int part(String text, int dash) {
    if (text.charAt(dash) != '-') {
      throw new DateTimeException("no dash in " + text);
    }
    return number(text, dash + 1, dash + 3);
  }

  private static int number(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("no digit in " + text);
      }
      n = n * 10 + (c - '0');
    }
    return n;
  }

  /** Whether the very day is known. */
  boolean exact() {
    return earliest.equals(latest);
  }
}
