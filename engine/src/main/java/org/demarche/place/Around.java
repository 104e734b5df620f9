package org.demarche.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.place.PlaceWords.Kind;

/** What the words around the names of one mention say of them. */
final class Around {

  private static final Set<String> LINKS = Set.of("of", "the");
  private static final int REACH = 3;

  private final MentionText text;
  private final List<Hit> hits;
  private final PlaceWords words;

  Around(MentionText text, List<Hit> hits, PlaceWords words) {
    this.text = text;
    this.hits = List.copyOf(hits);
    this.words = words;
  }

  boolean is(Kind kind, int word) {
    return word >= 0 && word < text.size() && !isInHit(word) && words.is(kind, text.lower(word));
  }

  boolean isInHit(int word) {
    return hits.stream().anyMatch(h -> h.first() <= word && word <= h.last());
  }

  /** First word after a name, past its 's. */
  int after(Hit hit) {
    int next = hit.last() + 1;
    return next < text.size() && text.isPossessive(next) ? next + 1 : next;
  }

  /** Last word before a name, past "of" and "the". */
  int before(Hit hit) {
    int last = hit.first() - 1;
    while (last >= 0 && LINKS.contains(text.lower(last))) {
      last--;
    }
    return last;
  }

  /** The kind of place that a word beside the name calls it: "the city of", "... province". */
  Optional<PlaceKind> kind(Hit hit) {
    int before = before(hit);
    int after = hit.last() + 1;
    if (is(Kind.CITY, before)) {
      return Optional.of(PlaceKind.CITY);
    }
    boolean adjacent = after < text.size() && text.isAdjacent(hit.last());
    boolean describes = after + 1 < text.size() && text.lower(after + 1).equals("of");
    boolean indefinite = hit.first() > 0 && text.lower(hit.first() - 1).matches("an?");
    if (adjacent && !describes && !indefinite) {
      if (is(Kind.DIVISION, after)) {
        return Optional.of(PlaceKind.DIVISION);
      }
      if (is(Kind.CITY, after) || is(Kind.FACILITY, after)) {
        return Optional.of(PlaceKind.CITY);
      }
    }
    boolean named = before >= 0 && text.lower(hit.first() - 1).equals("of");
    return named && is(Kind.DIVISION, before) ? Optional.of(PlaceKind.DIVISION) : Optional.empty();
  }

  boolean isFacility(Hit hit) {
    int after = after(hit);
    return after < text.size() && text.gap(after - 1).isBlank() && is(Kind.FACILITY, after);
  }

  /** Whether the name says whose something is, not where: "the US embassy". */
  boolean isOwner(Hit hit) {
    int after = after(hit);
    boolean possessive = after > hit.last() + 1;
    if (!possessive && !hit.adjective() && !hit.has(PlaceKind.COUNTRY)) {
      return false;
    }
    for (int i = after; i < Math.min(text.size(), after + REACH) && !isInHit(i); i++) {
      if ((!text.gap(i - 1).isBlank() && i > after) || text.lower(i).matches("in|at|near|on")) {
        return false;
      }
      if (is(Kind.OF_A_STATE, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word such as "territory" follows an adjective. */
  boolean isTerritory(Hit hit) {
    int after = after(hit);
    while (is(Kind.DIRECTION, after)) {
      after++;
    }
    return is(Kind.TERRITORY, after) || is(Kind.TERRITORY, after + 1);
  }

  boolean isNear(Hit hit) {
    int after = after(hit);
    if (after < text.size() && text.lower(after).equals("border")) {
      return true;
    }
    boolean of = hit.first() > 0 && text.lower(hit.first() - 1).equals("of");
    int at = hit.first() - 1;
    if (of && is(Kind.DIRECTION, at - 1)) {
      return at < 2 || !text.lower(at - 2).equals("the");
    }
    for (; at >= 0 && !isInHit(at); at--) {
      String word = text.lower(at);
      if (is(Kind.NEAR, at) || word.startsWith("border")) {
        return true;
      }
      if ((!is(Kind.PLAIN, at)
              && !is(Kind.APART, at)
              && !is(Kind.CITY, at)
              && !is(Kind.DIVISION, at))
          || word.matches("in|at|inside|within|into")) {
        return false;
      }
    }
    return false;
  }

  /** The words by which only a part of the place is meant: "northern", "north". */
  Optional<String> part(Hit hit) {
    int before = hit.first() - 1;
    if (is(Kind.DIRECTION, before)) {
      boolean two = is(Kind.DIRECTION, before - 1);
      return Optional.of(text.between(two ? before - 1 : before, before));
    }
    int beforeOf = before(hit);
    boolean of = before >= 0 && LINKS.contains(text.lower(before)) && beforeOf < before;
    if (of && is(Kind.DIRECTION, beforeOf)) {
      return Optional.of(text.form(beforeOf));
    }
    if (of && beforeOf > 0 && text.lower(beforeOf).startsWith("part")) {
      return is(Kind.DIRECTION, beforeOf - 1)
          ? Optional.of(text.between(beforeOf - 1, beforeOf))
          : Optional.empty();
    }
    int after = after(hit);
    return after > hit.last() + 1 && is(Kind.DIRECTION, after)
        ? Optional.of(text.form(after))
        : Optional.empty();
  }

  /** Capitalised words that no table knows: the name of a village, street or building. */
  Optional<String> unknownName() {
    for (int first = 0; first < text.size(); first++) {
      if (isUnknown(first)) {
        int last = first;
        while (last + 1 < text.size() && isUnknown(last + 1) && text.isJoined(last)) {
          last++;
        }
        return Optional.of(text.between(first, last));
      }
    }
    return Optional.empty();
  }

  private boolean isUnknown(int word) {
    boolean compound = text.isHyphen(word) && !text.isCapitalised(word + 1);
    return text.isCapitalised(word)
        && !compound
        && !isInHit(word)
        && !text.isPossessive(word)
        && !words.knows(text.lower(word));
  }

  /** Whether a word of {@code kind} stands between two names. */
  boolean isBetween(Kind kind, Hit first, Hit second) {
    for (int i = first.last() + 1; i < second.first(); i++) {
      if (is(kind, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isComma(Hit first, Hit second) {
    return second.first() == first.last() + 1 && text.gap(first.last()).strip().equals(",");
  }

  boolean isHyphen(Hit first, Hit second) {
    return second.first() == first.last() + 1 && text.isHyphen(first.last());
  }
}
