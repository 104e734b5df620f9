package org.demarche.place;

import java.util.List;
import java.util.Optional;
import org.demarche.place.PlaceAnswer.Located;
import org.demarche.place.PlaceAnswer.Unlocated;

/** How sure a choice among namesakes is, and when it is too unsure to be told. */
final class Trust {

  /** Below this a bare name needs the article or the mention to speak for it. */
  private static final long WELL_KNOWN = 100_000;

  /** A rival this close may be meant as well; a tenfold population counts 1. */
  private static final double TOO_CLOSE = 0.25;

  private static final int FIRST_COUNTRIES = 3;

  private final Gazetteer gazetteer;

  Trust(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Why the name is not taken for that place. */
  Optional<String> doubt(Choice choice, boolean cue, List<String> articleCountries) {
    Place best = choice.best();
    boolean plain = best.kind() == PlaceKind.CITY || best.kind() == PlaceKind.DIVISION;
    if (!plain || choice.contained() || cue) {
      return Optional.empty();
    }
    int rank = articleCountries.indexOf(best.country().orElse(""));
    boolean small =
        best.population() < WELL_KNOWN
            && choice.ranked().stream().noneMatch(w -> w.named().capital());
    if (gazetteer.isCommonWord(choice.hit().folded())
        && (small || rank < 0 || rank >= FIRST_COUNTRIES)) {
      return Optional.of("'" + choice.hit().folded() + "' is also a common word or a surname");
    }
    if (small && rank < 0 && !(articleCountries.isEmpty() && choice.rivals().isEmpty())) {
      return Optional.of(
          "a small place of that name is in "
              + best.country().orElse("?")
              + ", which nothing else speaks for");
    }
    return Optional.empty();
  }

  boolean isOpen(Choice choice) {
    return choice.margin() < TOO_CLOSE;
  }

  /** What all that may be meant have in common, or that nothing is. */
  PlaceAnswer openAmong(Choice choice) {
    double least = choice.ranked().get(0).weight() - TOO_CLOSE;
    List<Place> open =
        choice.ranked().stream()
            .filter(w -> w.weight() > least)
            .map(Ranking.Weighted::place)
            .toList();
    return common(open)
        .<PlaceAnswer>map(
            p ->
                new Located(
                    p,
                    PlaceRule.COMMON_CONTAINER,
                    PlaceRule.COMMON_CONTAINER.confidence(),
                    open.stream().limit(5).toList(),
                    Optional.of(choice.hit().folded())))
        .orElseGet(
            () -> new Unlocated("'" + choice.hit().folded() + "' may be in several countries"));
  }

  /** The division or else the country that has all of them. */
  Optional<Place> common(List<Place> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place first = places.get(0);
    if (places.stream().allMatch(first::equals)) {
      return Optional.of(first);
    }
    if (first.division().isPresent()
        && places.stream().allMatch(p -> p.division().equals(first.division()))) {
      return gazetteer.area(first.division().get());
    }
    if (first.country().isPresent()
        && places.stream().allMatch(p -> p.country().equals(first.country()))) {
      return gazetteer.area(first.country().get());
    }
    return Optional.empty();
  }

  /** {@code place} as the answer; close rivals of the choice lower its confidence. */
  Located located(Choice choice, Place place, PlaceRule rule, Optional<String> unresolved) {
    double margin = choice.margin();
    double share = margin >= 1 ? 1 : margin >= 0.5 ? 0.9 : 0.75;
    return new Located(place, rule, rule.confidence() * share, choice.rivals(), unresolved);
  }
}
