package org.demarche.actor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A state's time in an organisation.
 *
 * @param state ISO 3166 alpha-3
 * @param organisation id of the organisation
 * @param from first day; absent = not known
 * @param to last day, inclusive; absent = a member as far as known
 * @param basis where the fact is from
 */
public record Membership(
    String state,
    String organisation,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String basis) {

  public Membership {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(basis, "basis");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a membership ends on " + to.get() + ", before it starts on " + from.get());
    }
  }

  /** Whether the state was a member on a day; an absent end is open. */
  public boolean covers(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
