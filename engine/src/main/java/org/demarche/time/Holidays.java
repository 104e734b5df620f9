package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.knowledge.DataFile;

/**
 * The holidays of {@code holidays.tsv}.
 *
 * @param all in the order of the table
 */
record Holidays(List<Holiday> all) {

  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern NTH = Pattern.compile("(\\d\\d)-(-?\\d)-([1-7])");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d{1,2})");

  Holidays {
    all = List.copyOf(all);
  }

  /**
   * One holiday.
   *
   * @param when as the table has it
   */
  record Holiday(List<String> names, String when) {

    Holiday {
      names = List.copyOf(names);
    }

    /** Its day in a year. */
    LocalDate in(int year) {
      Matcher fixed = FIXED.matcher(when);
      if (fixed.matches()) {
        return LocalDate.of(year, number(fixed, 1), number(fixed, 2));
      }
      Matcher nth = NTH.matcher(when);
      if (nth.matches()) {
        DayOfWeek weekday = DayOfWeek.of(number(nth, 3));
        return LocalDate.of(year, number(nth, 1), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number(nth, 2), weekday));
      }
      Matcher easter = EASTER.matcher(when);
      if (easter.matches()) {
        return easterSunday(year).plusDays(number(easter, 1));
      }
      throw new IllegalArgumentException(when);
    }

    private static int number(Matcher found, int group) {
      return Integer.parseInt(found.group(group));
    }
  }

  static Holidays load() {
    List<Holiday> all = new ArrayList<>();
    for (DataFile.Row row : DataFile.load(Holidays.class, "holidays.tsv", 2).rows()) {
      Holiday holiday = new Holiday(List.of(row.column(0).split(", ", -1)), row.column(1));
      try {
        holiday.in(2000);
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        throw row.wrong("expected MM-DD, MM-n-weekday or easter+days, found " + row.column(1));
      }
      all.add(holiday);
    }
    return new Holidays(all);
  }

  /** Gregorian Easter by the method of Meeus, Jones and Butcher. */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
