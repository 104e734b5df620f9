package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.time.Meaning.Anchor;

/** Times at a distance: "last month", "two weeks ago", "three days earlier". */
final class Shifts {

  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  private Shifts() {}

  static Resolved resolve(Meaning.Shift shift, Narration told) {
    Quantity quantity = shift.quantity();
    if (quantity.isVague() || shift.unit().isFinerThanDay()) {
      String side = shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
      return Resolved.open(TimexType.DATE, shift.sign() == 0 ? "PRESENT_REF" : side, "left open");
    }
    Optional<Period> earlier = shift.anchor() == Anchor.TOLD ? told.last() : Optional.empty();
    Optional<LocalDate> from = earlier.map(Period::from).or(told::published);
    if (from.isEmpty()) {
      return Resolver.unanchored(shift.unit());
    }
    String anchor =
        earlier
            .map(p -> p.value() + " told before")
            .orElseGet(() -> Resolver.publication(from.get()));
    Period period = shifted(shift, from.get());
    return Resolved.date(period, counted(shift) + anchor);
  }

  private static Period shifted(Meaning.Shift shift, LocalDate from) {
    int count = shift.sign() * shift.quantity().count();
    boolean isOne = shift.quantity().count() <= 1;
    return switch (shift.unit()) {
      case DECADE ->
          isOne && shift.anchor() == Anchor.PUBLICATION && shift.sign() == 0
              ? Period.of(Granularity.DECADE, from)
              : Period.of(Granularity.YEAR, from).plus((long) YEARS_OF_DECADE * count);
      case CENTURY ->
          isOne
              ? Period.of(Granularity.CENTURY, from).plus(count)
              : Period.of(Granularity.YEAR, from).plus((long) YEARS_OF_CENTURY * count);
      case YEAR ->
          shift.quantity().hasHalf()
              ? Period.of(Granularity.MONTH, from).plus(12L * count + 6L * shift.sign())
              : Period.of(Granularity.YEAR, from).plus(count);
      default -> Period.of(shift.unit(), from).plus(count);
    };
  }

  private static String counted(Meaning.Shift shift) {
    int count = shift.quantity().count();
    if (shift.sign() == 0) {
      return shift.unit().word() + " of ";
    }
    String unit = count + " " + shift.unit().word() + (count == 1 ? "" : "s");
    return unit + (shift.sign() < 0 ? " before " : " after ");
  }
}
