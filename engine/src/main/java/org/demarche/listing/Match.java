package org.demarche.listing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A listed party whose name may be the one sought.
 *
 * @param party who is listed
 * @param name the listed name that is most alike
 * @param score from {@link NameMatcher#POSSIBLE} to 1
 * @param status whether the party was listed on the day asked for
 * @param reasons what made the score
 */
public record Match(
    ListedParty party, ListedName name, double score, ListingStatus status, List<Reason> reasons) {

  public Match {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    reasons = List.copyOf(reasons);
  }

  /** Whether the names are the same or transliterations of each other, and nothing conflicts. */
  public boolean isStrong() {
    return score >= NameMatcher.STRONG;
  }

  /** The reasons in one line. */
  public String explanation() {
    return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
  }
}
