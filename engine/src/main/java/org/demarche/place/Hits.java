package org.demarche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.place.PlaceWords.Kind;

/**
 * Finds the gazetteer's names in a mention: the longest from the left, whole words with a capital
 * only. A name that goes on in unknown capitals ("Paris Hilton", "Washington Post") is none.
 */
final class Hits {

  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Hits(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * What a mention holds.
   *
   * @param hits in order, none overlapping
   * @param refused a known name that is part of a longer unknown one, if there is one
   */
  record Found(List<Hit> hits, Optional<String> refused) {}

  Found in(MentionText text) {
    List<Hit> all = new ArrayList<>();
    int next;
    for (int at = 0; at < text.size(); at = next) {
      Optional<Hit> hit = longestAt(text, at);
      hit.ifPresent(all::add);
      next = hit.map(h -> h.last() + 1).orElse(at + 1);
    }
    Optional<String> refused = Optional.empty();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : all) {
      if (isPartOfLonger(text, all, hit)) {
        refused = Optional.of(text.between(hit.first(), hit.last()));
      } else {
        kept.add(hit);
      }
    }
    return new Found(kept, refused);
  }

  private Optional<Hit> longestAt(MentionText text, int first) {
    boolean article = text.lower(first).equals("al") || text.lower(first).equals("el");
    if (!text.isCapitalised(first) && !(article && first + 1 < text.size())) {
      return Optional.empty();
    }
    int reach = first;
    while (reach + 1 < text.size() && reach - first + 1 < LONGEST && text.isJoined(reach)) {
      reach++;
    }
    for (int last = reach; last >= first; last--) {
      Optional<Hit> hit = exactly(text, first, last);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> exactly(MentionText text, int first, int last) {
    String folded = Folding.fold(text.between(first, last));
    if (text.isPossessive(last) || !isWrittenAsName(text, first, last, folded)) {
      return Optional.empty();
    }
    List<Named> named = gazetteer.named(folded);
    if (!named.isEmpty()) {
      return Optional.of(new Hit(first, last, folded, named, false));
    }
    List<Named> countries =
        gazetteer.adjective(text.between(first, last)).stream()
            .flatMap(id -> gazetteer.area(id).stream())
            .map(place -> new Named(place, false, false, false))
            .toList();
    return countries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hit(first, last, folded, countries, true));
  }

  /** "US" is a name and "us" or "Us" is not; a direction alone never is. */
  private boolean isWrittenAsName(MentionText text, int first, int last, String folded) {
    boolean shortName = folded.length() <= 2 || gazetteer.isAbbreviation(folded);
    if (shortName) {
      for (int i = first; i <= last; i++) {
        if (!text.isUpperCase(i)) {
          return false;
        }
      }
    }
    if (first < last) {
      return text.isCapitalised(last)
          || text.lower(last).chars().allMatch(Character::isDigit)
          || !(words.is(Kind.CITY, text.lower(last)) || words.is(Kind.DIVISION, text.lower(last)));
    }
    return text.isCapitalised(first) && !words.knows(text.lower(first));
  }

  private boolean isPartOfLonger(MentionText text, List<Hit> all, Hit hit) {
    int before = hit.first() - 1;
    int after = hit.last() + 1;
    if (before >= 0 && isForeign(text, all, before, before)) {
      return true;
    }
    return after < text.size() && isForeign(text, all, hit.last(), after);
  }

  /**
   * Whether a neighbour joins on to the name and is neither a name itself nor a word that we know.
   */
  private boolean isForeign(MentionText text, List<Hit> all, int gap, int neighbour) {
    boolean hit = all.stream().anyMatch(h -> h.first() <= neighbour && neighbour <= h.last());
    if (hit || text.isPossessive(neighbour)) {
      return false;
    }
    boolean known = words.knows(text.lower(neighbour));
    if (text.isHyphen(gap)) {
      // "Moscow-based" and "Saint-Paris" are no Moscow and no Paris; "mid-Kyiv" is Kyiv.
      return !known || neighbour > gap;
    }
    // "President Jackson", but not "the US Embassy".
    boolean title = gap == neighbour && words.is(Kind.OF_A_STATE, text.lower(neighbour));
    return text.isAdjacent(gap) && text.isCapitalised(neighbour) && (!known || title);
  }
}
