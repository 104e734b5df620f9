package org.demarche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.language.Word;

/** Dates in digits alone: 2022-11-11, 11/30/2022 (month first, unless only day first fits). */
final class DigitDates {

  private DigitDates() {}

  static Optional<DigitForms.Found> at(List<Word> words, int at) {
    for (String mark : List.of("-", "/", ".")) {
      if (DigitForms.follows(words, at, mark) && DigitForms.follows(words, at + 2, mark)) {
        String first = words.get(at).form();
        String second = words.get(at + 2).form();
        String third = words.get(at + 4).form();
        if (second.length() <= 2) {
          return date(first, second, third, mark)
              .map(date -> new DigitForms.Found(5, List.of(DigitForms.fullDate(date))));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String first, String second, String third, String mark) {
    int a = DigitForms.number(first);
    int b = DigitForms.number(second);
    int c = DigitForms.number(third);
    if (first.length() == 4 && third.length() <= 2) {
      return valid(a, b, c);
    }
    boolean isYear = third.length() == 4 || (third.length() == 2 && !mark.equals("."));
    if (first.length() > 2 || !isYear) {
      return Optional.empty();
    }
    int year = third.length() == 2 ? DigitForms.fullYear(c) : c;
    return mark.equals(".") || a > 12 ? valid(year, b, a) : valid(year, a, b);
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return year < 1000 || year > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
