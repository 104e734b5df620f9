package org.demarche.listing;

import java.util.ArrayList;
import java.util.List;

/** Lowers the score of namesakes: what is known of both besides the name, and does not fit. */
final class Conflicts {
  private static final double COUNTRY = 0.85;
  private static final double BIRTH_YEAR = 0.7;
  private static final double KIND = 0.75;
  private static final double WEAK_ALIAS = 0.93;

  /** Lists and newspapers differ by a year about the same person. */
  private static final int YEARS_APART = 1;

  private Conflicts() {}

  /** What there is to say besides the words; the product of the effects goes into the score. */
  static List<Reason> between(Sought sought, ListedParty party, ListedName name) {
    List<Reason> reasons = new ArrayList<>();
    if (name.weak()) {
      reasons.add(new Reason(Reason.Kind.WEAK_ALIAS, "the list calls the alias weak", WEAK_ALIAS));
    }
    if (sought.country().isPresent() && !party.countries().isEmpty()) {
      String country = sought.country().get();
      boolean agrees = party.countries().contains(country);
      reasons.add(
          new Reason(
              Reason.Kind.COUNTRY,
              agrees
                  ? "country " + country + " agrees"
                  : "country " + country + ", listed for " + String.join(" ", party.countries()),
              agrees ? 1 : COUNTRY));
    }
    if (sought.birthYear().isPresent() && !party.birthYears().isEmpty()) {
      int year = sought.birthYear().get();
      boolean agrees = party.birthYears().stream().anyMatch(y -> Math.abs(y - year) <= YEARS_APART);
      reasons.add(
          new Reason(
              Reason.Kind.BIRTH_YEAR,
              agrees
                  ? "born " + year + " agrees"
                  : "born " + year + ", listed: " + party.birthYears(),
              agrees ? 1 : BIRTH_YEAR));
    }
    if (sought.kind().isPresent() && sought.kind().get().conflictsWith(party.kind())) {
      reasons.add(
          new Reason(
              Reason.Kind.KIND,
              "sought " + sought.kind().get() + ", listed " + party.kind(),
              KIND));
    }
    return reasons;
  }
}
