package org.demarche.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the places of two reports. */
final class Whereabouts {

  private Whereabouts() {}

  /** How two lists of places go together. */
  enum Fit {
    /** The same town. */
    SAME,
    /** One may lie within the other, or it is not known. */
    OPEN,
    /** They are different. */
    APART
  }

  static Fit of(List<Spot> a, List<Spot> b) {
    List<Spot> mine = onMap(a);
    List<Spot> theirs = onMap(b);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Fit.OPEN;
    }
    Fit best = Fit.APART;
    for (Spot x : finest(mine)) {
      for (Spot y : finest(theirs)) {
        Fit fit = of(x, y);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  private static Fit of(Spot a, Spot b) {
    if (a.id().equals(b.id())) {
      return isCountry(a) || a.id().equals(a.division()) ? Fit.OPEN : Fit.SAME;
    }
    if (!a.country().equals(b.country())) {
      return Fit.APART;
    }
    if (isCountry(a) || isCountry(b)) {
      return Fit.OPEN;
    }
    boolean isNested = isDivisionOf(a, b) || isDivisionOf(b, a);
    return isNested ? Fit.OPEN : Fit.APART;
  }

  private static boolean isDivisionOf(Spot whole, Spot part) {
    return whole.id().isPresent() && whole.id().equals(part.division());
  }

  static boolean isCountry(Spot spot) {
    return spot.id().isPresent() && spot.id().equals(spot.country());
  }

  static boolean isTown(Spot spot) {
    return spot.id().isPresent() && !isCountry(spot) && !spot.id().equals(spot.division());
  }

  private static List<Spot> onMap(List<Spot> all) {
    return all.stream().filter(s -> s.id().isPresent()).toList();
  }

  /** "Doha, Qatar" is Doha. */
  private static List<Spot> finest(List<Spot> all) {
    List<Spot> fine = all.stream().filter(s -> !isCountry(s)).toList();
    return fine.isEmpty() ? all : fine;
  }

  /** Those of some countries. */
  static List<Spot> within(List<Spot> all, Set<String> countries) {
    return all.stream().filter(s -> s.country().filter(countries::contains).isPresent()).toList();
  }

  /** Countries of all places. */
  static List<String> countries(List<Spot> all) {
    return all.stream().map(Spot::country).flatMap(Optional::stream).distinct().sorted().toList();
  }
}
