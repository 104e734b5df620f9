package org.demarche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Orders namesakes: how much is written about such a place, and whether the article is about its
 * country. The weights are set by judgement on pairs such as Tripoli of Lebanon and of Libya.
 */
final class Ranking {

  /**
   * Countries whose towns repeat the names of the Old World. Their news writes such a name with its
   * state ("Athens, Georgia"), so that the bare name is more often the old one.
   */
  private static final Set<String> NAMESAKES = Set.of("USA", "CAN", "AUS", "NZL");

  private static final double FIRST_COUNTRY = 2.0;
  private static final double FIRST_COUNTRY_OF_NAMESAKES = 1.2;
  private static final double SECOND_COUNTRY = 0.66;
  private static final double LATER_COUNTRY = 0.4;
  private static final double COUNTRY = 0.8;
  private static final double CAPITAL = 1.0;
  private static final double DIVISION = -0.7;
  private static final double OTHER_NAME = -0.4;
  private static final double REGION = 7.5;
  private static final double SITE = 6.5;

  private final List<String> articleCountries;

  Ranking(List<String> articleCountries) {
    this.articleCountries = articleCountries;
  }

  /** A place with its weight: the logarithm of its people and what speaks for or against it. */
  record Weighted(Named named, double weight) {
    Place place() {
      return named.place();
    }
  }

  List<Weighted> order(List<Named> named) {
    List<Weighted> all = new ArrayList<>();
    for (Named one : named) {
      boolean cityState =
          named.stream()
              .anyMatch(
                  n -> n.place().kind() == PlaceKind.COUNTRY && n.country().equals(one.country()));
      all.add(new Weighted(one, weight(one, cityState)));
    }
    all.sort(
        Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(w -> w.place().id()));
    return all;
  }

  private double weight(Named one, boolean cityState) {
    double people = Math.log10((double) Math.max(1000, one.place().population()));
    double weight =
        switch (one.place().kind()) {
          case COUNTRY -> people + COUNTRY;
          case DIVISION -> people + DIVISION;
          case CITY -> people + (one.capital() && !cityState ? CAPITAL : 0);
          case REGION, WATER -> REGION;
          case SITE -> SITE;
        };
    return weight
        + (one.own() || one.place().kind() == PlaceKind.DIVISION ? 0 : OTHER_NAME)
        + nearness(one.place());
  }

  private double nearness(Place place) {
    String country = place.country().orElse("");
    int rank = articleCountries.indexOf(country);
    boolean namesake = place.kind() == PlaceKind.CITY && NAMESAKES.contains(country);
    double full = namesake ? FIRST_COUNTRY_OF_NAMESAKES : FIRST_COUNTRY;
    if (rank < 0) {
      return 0;
    }
    return full * (rank == 0 ? 1 : rank == 1 ? SECOND_COUNTRY : LATER_COUNTRY);
  }
}
