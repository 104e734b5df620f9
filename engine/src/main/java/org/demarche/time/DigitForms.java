package org.demarche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.language.Word;

/** What is written in digits: numbers, years, decades, dates, times of the clock. */
final class DigitForms {

  /**
   * What stands at a word.
   *
   * @param words how many it takes
   */
  record Found(int words, List<Sense> senses) {}

  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)(\\d)0s");
  private static final Pattern SHORT_DECADE = Pattern.compile("([2-9])0s");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern AM_PM = Pattern.compile("(\\d{1,2})([ap])m");
  private static final int LONGEST_NUMBER = 6;

  private DigitForms() {}

  static Optional<Found> at(List<Word> words, int at) {
    String form = words.get(at).form();
    if (form.equals("'") || form.equals("’")) {
      return at + 1 < words.size() && touches(words, at)
          ? afterApostrophe(words.get(at + 1).form())
          : Optional.empty();
    }
    if (!isDigit(form.charAt(0))) {
      return Optional.empty();
    }
    if (!isNumber(form)) {
      return withLetters(form);
    }
    return DigitDates.at(words, at)
        .or(() -> clock(words, at))
        .or(() -> Optional.of(number(words, at)));
  }

  private static Optional<Found> afterApostrophe(String form) {
    if (form.length() == 2 && isNumber(form)) {
      return Optional.of(new Found(2, List.of(new Sense(Kind.YEAR, fullYear(number(form))))));
    }
    Matcher decade = SHORT_DECADE.matcher(form);
    return decade.matches()
        ? Optional.of(new Found(2, List.of(new Sense(Kind.DECADE, 190 + number(decade, 1)))))
        : Optional.empty();
  }

  private static Optional<Found> withLetters(String form) {
    Matcher ordinal = ORDINAL.matcher(form);
    if (ordinal.matches()) {
      int value = number(ordinal, 1);
      return one(1, value <= 31 ? List.of(new Sense(Kind.ORD, value), day(value)) : List.of());
    }
    Matcher decade = DECADE.matcher(form);
    if (decade.matches()) {
      return one(1, List.of(new Sense(Kind.DECADE, 10 * number(decade, 1) + number(decade, 2))));
    }
    Matcher shortDecade = SHORT_DECADE.matcher(form);
    if (shortDecade.matches()) {
      return one(1, List.of(new Sense(Kind.DECADE, 190 + number(shortDecade, 1))));
    }
    Matcher hour = AM_PM.matcher(form);
    if (hour.matches() && number(hour, 1) <= 12) {
      int minutes = 60 * (number(hour, 1) % 12 + (hour.group(2).equals("p") ? 12 : 0));
      return one(1, List.of(new Sense(Kind.CLOCK, minutes), new Sense(Kind.ZONE, 0)));
    }
    return Optional.empty();
  }

  private static Optional<Found> one(int words, List<Sense> senses) {
    return Optional.of(new Found(words, senses));
  }

  /** 10:35 or, of a full day, 22:35:10. */
  private static Optional<Found> clock(List<Word> words, int at) {
    if (!follows(words, at, ":") || number(words.get(at).form()) > 24) {
      return Optional.empty();
    }
    String minutes = words.get(at + 2).form();
    return minutes.length() == 2 && number(minutes) < 60
        ? one(
            3, List.of(new Sense(Kind.CLOCK, 60 * number(words.get(at).form()) + number(minutes))))
        : Optional.empty();
  }

  private static Found number(List<Word> words, int at) {
    String form = words.get(at).form();
    if (follows(words, at, ",") && words.get(at + 2).form().length() == 3) {
      int taken = 3;
      StringBuilder digits = new StringBuilder(form).append(words.get(at + 2).form());
      while (at + taken + 1 < words.size()
          && follows(words, at + taken - 1, ",")
          && words.get(at + taken + 1).form().length() == 3) {
        digits.append(words.get(at + taken + 1).form());
        taken += 2;
      }
      return new Found(
          taken,
          digits.length() <= LONGEST_NUMBER
              ? List.of(new Sense(Kind.NUM, number(digits.toString())))
              : List.of());
    }
    if (follows(words, at, ".")) {
      return new Found(3, List.of());
    }
    if (form.length() > LONGEST_NUMBER) {
      return new Found(1, List.of());
    }
    int value = number(form);
    List<Sense> senses = new ArrayList<>();
    senses.add(new Sense(Kind.NUM, value));
    if (value >= 1 && value <= 31 && form.length() <= 2) {
      senses.add(day(value));
    }
    if (form.length() == 4 && value >= 1000 && value < 2200) {
      senses.add(new Sense(Kind.YEAR, value));
    }
    return new Found(1, senses);
  }

  /** Whether a mark and a number follow without a blank. */
  static boolean follows(List<Word> words, int at, String mark) {
    return at + 2 < words.size()
        && words.get(at + 1).form().equals(mark)
        && isNumber(words.get(at + 2).form())
        && touches(words, at)
        && touches(words, at + 1);
  }

  private static boolean touches(List<Word> words, int at) {
    return words.get(at).span().end() == words.get(at + 1).span().start();
  }

  static boolean isNumber(String form) {
    return form.chars().allMatch(DigitForms::isDigit) && form.length() < 9;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Years of two digits: 30 to 99 are of the twentieth century. */
  static int fullYear(int twoDigits) {
    return twoDigits + (twoDigits >= 30 ? 1900 : 2000);
  }

  private static Sense day(int value) {
    return new Sense(Kind.DAY, value);
  }

  static Sense fullDate(LocalDate date) {
    return new Sense(Kind.FULL_DATE, Math.toIntExact(date.toEpochDay()));
  }
}
