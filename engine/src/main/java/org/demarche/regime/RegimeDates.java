package org.demarche.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a provision was made and holds.
 *
 * @param effective first day acts are covered
 * @param sunset last day acts are covered; absent = in force as far as known
 * @param amended changes, earliest first
 */
public record RegimeDates(
    Optional<LocalDate> enacted,
    LocalDate effective,
    Optional<LocalDate> sunset,
    List<Amendment> amended) {

  /** A change of the provision: the day and by what. */
  public record Amendment(LocalDate on, String by) {
    public Amendment {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(by, "by");
    }
  }

  public RegimeDates {
    Objects.requireNonNull(enacted, "enacted");
    Objects.requireNonNull(effective, "effective");
    Objects.requireNonNull(sunset, "sunset");
    amended = List.copyOf(amended);
    if (sunset.isPresent() && sunset.get().isBefore(effective)) {
      throw new IllegalArgumentException("it ends on " + sunset.get() + ", before " + effective);
    }
  }
}
