package org.demarche.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Units of time, finest first, with their letters in TIMEX3 durations. */
public enum Granularity {
  SECOND("TS", "T"),
  MINUTE("TM", "T"),
  HOUR("TH", "T"),
  /** Morning, afternoon and their kin. */
  PART_OF_DAY("T", "XXXX-XX-XXT"),
  DAY("D", "XXXX-XX-XX"),
  WEEKEND("WE", "XXXX-WXX-WE"),
  WEEK("W", "XXXX-WXX"),
  MONTH("M", "XXXX-XX"),
  SEASON("M", "XXXX-XX"),
  QUARTER("Q", "XXXX-QX"),
  HALF("Y", "XXXX-HX"),
  YEAR("Y", "XXXX"),
  DECADE("E", "XXX"),
  CENTURY("C", "XX");

  private final String letters;
  private final String unknown;

  Granularity(String letters, String unknown) {
    this.letters = letters;
    this.unknown = unknown;
  }

  /** TIMEX3 duration of {@code amount}, which may be X: {@code P3D}, {@code PT2H}. */
  String duration(String amount) {
    return letters.startsWith("T") && letters.length() == 2
        ? "PT" + amount + letters.charAt(1)
        : "P" + amount + letters;
  }

  /** TIMEX3 value of one such unit when it is not known which. */
  String unknown() {
    return unknown;
  }

  boolean isFinerThanDay() {
    return compareTo(DAY) < 0;
  }

  /** The calendar's unit and how many of it one of these takes. */
  ChronoUnit calendarUnit() {
    return switch (this) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR, PART_OF_DAY -> ChronoUnit.HOURS;
      case DAY -> ChronoUnit.DAYS;
      case WEEK, WEEKEND -> ChronoUnit.WEEKS;
      case MONTH, QUARTER, SEASON, HALF -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
      case DECADE -> ChronoUnit.DECADES;
      case CENTURY -> ChronoUnit.CENTURIES;
    };
  }

  int calendarUnits() {
    return switch (this) {
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      default -> 1;
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
