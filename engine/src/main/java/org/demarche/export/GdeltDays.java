package org.demarche.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as GDELT writes them (event codebook 2.0). */
final class GdeltDays {

  private static final int DAYS_OF_MONTH = 30;
  private static final double DAYS_OF_YEAR = 365;

  private GdeltDays() {}

  /** YYYYMMDD. */
  static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** YYYYMM. */
  static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue());
  }

  /**
   * YYYY.FFFF. The codebook says (month * 30 + day) / 365, which would pass 1 in December; its own
   * range, 0 to 0.9999, and its files count months from 0.
   */
  static String fraction(LocalDate day) {
    double part = ((day.getMonthValue() - 1) * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
  }

  /** YYYYMMDDHHMMSS; the hour of publication is not kept, so it is always midnight. */
  static String instant(Optional<LocalDate> day) {
    return day.map(d -> day(d) + "000000").orElse("");
  }
}
