package org.demarche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.place.PlaceWords.Kind;

/** Which of a mention's names tells the place, and which tell what it lies in. */
final class Choosing {

  private final Gazetteer gazetteer;
  private final Around around;
  private final Ranking ranking;

  Choosing(Gazetteer gazetteer, Around around, Ranking ranking) {
    this.gazetteer = gazetteer;
    this.around = around;
    this.ranking = ranking;
  }

  /** The name that lies in all the others; empty where there is none. */
  Optional<Choice> innermost(List<Hit> hits) {
    if (hits.size() == 1) {
      return hits.get(0).adjective() ? Optional.empty() : Optional.of(alone(hits.get(0)));
    }
    for (Hit hit : hits) {
      if (hit.adjective()) {
        continue;
      }
      List<Named> kept = new ArrayList<>();
      for (Named named : ofKind(hit)) {
        if (hits.stream().allMatch(h -> h.equals(hit) || holds(h, named.place()))) {
          kept.add(named);
        }
      }
      if (!kept.isEmpty()) {
        return Optional.of(new Choice(hit, ranking.order(kept), true));
      }
    }
    Optional<Choice> nearer = beforeApart(hits);
    return nearer.isPresent() ? nearer : withoutAdjectives(hits);
  }

  /** A name by itself, ranked among its namesakes. */
  Choice alone(Hit hit) {
    return new Choice(hit, ranking.order(ofKind(hit)), false);
  }

  private boolean holds(Hit outer, Place inner) {
    // Only what the name most likely is: a village called Ukraine contains nothing of interest.
    return ofKind(outer).stream()
        .anyMatch(n -> isArea(n.place()) && gazetteer.mayContain(n.place(), inner));
  }

  private static boolean isArea(Place place) {
    return place.kind() != PlaceKind.CITY || place.population() >= 1_000_000;
  }

  /** "the town of A near the border with B": what follows "near" only describes. */
  private Optional<Choice> beforeApart(List<Hit> hits) {
    for (int i = 1; i < hits.size(); i++) {
      Hit last = hits.get(i - 1);
      if (around.isBetween(Kind.APART, last, hits.get(i)) && !last.adjective()) {
        return innermost(hits.subList(0, i));
      }
    }
    return Optional.empty();
  }

  private Optional<Choice> withoutAdjectives(List<Hit> hits) {
    List<Hit> names = hits.stream().filter(h -> !h.adjective()).toList();
    return names.isEmpty() || names.size() == hits.size() ? Optional.empty() : innermost(names);
  }

  /** Candidates of the kind that the words around ask for; all if there are none of it. */
  private List<Named> ofKind(Hit hit) {
    Optional<PlaceKind> kind = around.kind(hit);
    if (kind.isEmpty()) {
      return hit.named();
    }
    List<Named> kept = hit.named().stream().filter(n -> n.place().kind() == kind.get()).toList();
    return kept.isEmpty() ? hit.named() : kept;
  }
}
