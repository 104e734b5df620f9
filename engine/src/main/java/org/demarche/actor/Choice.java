package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Picks one of several actors with the same name. */
final class Choice {
  private Choice() {}

  /**
   * The likeliest.
   *
   * @param actors not empty; earlier ones rank higher
   * @param country the mention's words say it is of; empty if they do not
   * @param focus countries the article is about
   */
  static Actor of(
      List<Actor> actors,
      List<String> offices,
      Optional<String> country,
      List<String> focus,
      Optional<LocalDate> on) {
    Actor best = actors.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < actors.size(); i++) {
      Actor a = actors.get(i);
      double score = -0.01 * i;
      if (on.isPresent() && !existed(a, on.get())) {
        score -= 3;
      }
      if (country.isPresent() && a.country().isPresent()) {
        score += a.country().equals(country) ? 4 : -2;
      }
      if (a.country().isPresent() && focus.contains(a.country().get())) {
        score += 1;
      }
      if (a.kind() == ActorKind.PERSON) {
        OfficeFit fit = OfficeFit.of(a, offices, on);
        score += fit.score() / 2;
        // "Paris" is the city, not the general of that name, unless title or day speak for him.
        score -= fit.dated() || !offices.isEmpty() ? 0 : 1;
      }
      if (score > bestScore) {
        best = a;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean existed(Actor a, LocalDate on) {
    return a.from().map(f -> !on.isBefore(f)).orElse(true)
        && a.to().map(t -> !on.isAfter(t)).orElse(true);
  }
}
