package org.demarche.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a list says to a name on a day.
 *
 * @param sought who was looked for
 * @param asOf the day
 * @param all whoever is alike enough, the most alike first, whatever their status on the day
 */
public record Matches(Sought sought, LocalDate asOf, List<Match> all) {

  public Matches {
    Objects.requireNonNull(sought, "sought");
    Objects.requireNonNull(asOf, "asOf");
    all = List.copyOf(all);
  }

  /** Those listed on the day. */
  public List<Match> listed() {
    return with(ListingStatus.LISTED);
  }

  /** Those of one status on the day. */
  public List<Match> with(ListingStatus status) {
    return all.stream().filter(m -> m.status() == status).toList();
  }
}
