package org.demarche.actor.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as other people's files write them, made into what the user's file takes. */
final class DayText {
  /** PETRARCH takes two figures up to this for years from 2000 on. */
  private static final int LAST_OF_2000 = 30;

  private DayText() {}

  /** {@code 2013}, {@code 2013-09}, {@code 2013-09-11} or an instant; empty if it is no date. */
  static Optional<String> iso(String text) {
    String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    try {
      return switch (day.length()) {
        case 4 -> day.matches("[0-9]{4}") ? Optional.of(day) : Optional.empty();
        case 7 -> Optional.of(YearMonth.parse(day).toString());
        case 10 -> Optional.of(LocalDate.parse(day).toString());
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      // The caller names the text and its line.
      return Optional.empty();
    }
  }

  /** {@code 130911} or {@code 20130911} of a dictionary; empty if it is no date. */
  static Optional<String> figures(String text) {
    if (!text.matches("[0-9]{6}|[0-9]{8}")) {
      return Optional.empty();
    }
    int start = text.length() - 4;
    int year = Integer.parseInt(text.substring(0, start));
    if (start == 2) {
      year += year <= LAST_OF_2000 ? 2000 : 1900;
    }
    int month = Integer.parseInt(text.substring(start, start + 2));
    int day = Integer.parseInt(text.substring(start + 2));
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      // The caller names the text and its line.
      return Optional.empty();
    }
  }
}
