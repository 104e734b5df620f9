package org.demarche.listing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a party was listed, as far as its list says.
 *
 * <p>What the authority dates ({@code from}, {@code to}) is kept apart from when a collector saw
 * the entry ({@code seenFrom}, {@code seenTo}): an entry may have been in force for years before a
 * collector first saw it, and a collector may fail to see what still stands.
 *
 * @param from first day in force
 * @param to last day in force, inclusive
 * @param seenFrom first day on which the entry is known to have stood: first seen, or the day the
 *     list was published
 * @param seenTo last day on which it was seen, only where it has fallen out of its source since
 */
public record ListingPeriod(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> seenFrom,
    Optional<LocalDate> seenTo) {

  /** Nothing is known of the dates. */
  static final ListingPeriod UNKNOWN =
      new ListingPeriod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public ListingPeriod {
    Objects.requireNonNull(seenFrom, "seenFrom");
    Objects.requireNonNull(seenTo, "seenTo");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a listing ends on " + to.get() + ", before it starts on " + from.get());
    }
  }

  /** In the list on the day it was published; since when, the list does not say. */
  static ListingPeriod seen(Optional<LocalDate> published) {
    return new ListingPeriod(Optional.empty(), Optional.empty(), published, Optional.empty());
  }

  /** Whether it was listed on a day; unknown rather than guessed. */
  public ListingStatus on(LocalDate day) {
    if (to.isPresent() && day.isAfter(to.get())) {
      return ListingStatus.DELISTED;
    }
    if (from.isPresent() && day.isBefore(from.get())) {
      return ListingStatus.NOT_YET_LISTED;
    }
    if (to.isEmpty() && seenTo.isPresent() && day.isAfter(seenTo.get())) {
      return ListingStatus.DATE_UNKNOWN;
    }
    boolean begun = from.or(() -> seenFrom).filter(d -> !day.isBefore(d)).isPresent();
    return begun ? ListingStatus.LISTED : ListingStatus.DATE_UNKNOWN;
  }

  /** The dates in words. */
  public String inWords() {
    String begin =
        from.map(d -> "listed from " + d)
            .or(() -> seenFrom.map(d -> "in the list on " + d + ", start not given"))
            .orElse("start not given");
    String end =
        to.map(d -> " to " + d)
            .or(() -> seenTo.map(d -> ", last seen " + d + ", end not given"))
            .orElse("");
    return begin + end;
  }
}
