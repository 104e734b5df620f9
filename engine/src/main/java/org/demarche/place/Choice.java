package org.demarche.place;

import java.util.List;

/**
 * The name in a mention that tells the place, with its namesakes.
 *
 * @param hit the name
 * @param ranked the places it may be, best first; not empty
 * @param contained whether another place of the mention contains all of them
 */
record Choice(Hit hit, List<Ranking.Weighted> ranked, boolean contained) {

  Choice {
    ranked = List.copyOf(ranked);
    if (ranked.isEmpty()) {
      throw new IllegalArgumentException("a choice needs a place");
    }
  }

  Place best() {
    return ranked.get(0).place();
  }

  /** Namesakes that neither contain the best nor lie in it, at most five. */
  List<Place> rivals() {
    return ranked.stream()
        .map(Ranking.Weighted::place)
        .filter(p -> !p.contains(best()) && !best().contains(p))
        .limit(5)
        .toList();
  }

  /** By how much the best outweighs the next of its rivals; a tenfold population counts 1. */
  double margin() {
    List<Place> rivals = rivals();
    if (rivals.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    return ranked.stream()
        .filter(w -> w.place().equals(rivals.get(0)))
        .mapToDouble(w -> ranked.get(0).weight() - w.weight())
        .findFirst()
        .orElse(0);
  }
}
