package org.demarche.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates in the column {@code sanctions} of OpenSanctions: one text a designation, its parts
 * (programme, reason, status, start, end) joined by " - ".
 *
 * <p>Only parts that are a full day count. The first is the start; a second, later one is the end.
 * A party stands while one of its designations does, so it has an end only if all of them have.
 */
final class SanctionDates {
  private SanctionDates() {}

  static ListingPeriod of(
      List<String> designations, Optional<LocalDate> seenFrom, Optional<LocalDate> seenTo) {
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    boolean allEnd = !designations.isEmpty();
    for (String designation : designations) {
      List<LocalDate> days = days(designation);
      if (!days.isEmpty() && (from.isEmpty() || days.get(0).isBefore(from.get()))) {
        from = Optional.of(days.get(0));
      }
      boolean ends = days.size() == 2 && days.get(1).isAfter(days.get(0));
      allEnd &= ends;
      if (ends && (to.isEmpty() || days.get(1).isAfter(to.get()))) {
        to = Optional.of(days.get(1));
      }
    }
    return new ListingPeriod(from, allEnd ? to : Optional.empty(), seenFrom, seenTo);
  }

  private static List<LocalDate> days(String designation) {
    List<LocalDate> days = new ArrayList<>();
    for (String part : designation.split(" - ", -1)) {
      day(part.strip()).ifPresent(days::add);
    }
    return days;
  }

  /** Reads {@code 2018-09-20} or an instant that starts so. */
  static Optional<LocalDate> day(String text) {
    if (text.length() < 10 || (text.length() > 10 && text.charAt(10) != 'T')) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      // A part that is no day is a programme or a reason.
      return Optional.empty();
    }
  }
}
