package org.demarche.place;

import java.util.List;

/**
 * A name of the gazetteer in a mention.
 *
 * @param first its first word
 * @param last its last word
 * @param folded the name
 * @param named the places that have it; for an adjective the countries it belongs to
 * @param adjective whether it is "Syrian" rather than "Syria"
 */
record Hit(int first, int last, String folded, List<Named> named, boolean adjective) {

  Hit {
    named = List.copyOf(named);
  }

  boolean has(PlaceKind kind) {
    return named.stream().anyMatch(n -> n.place().kind() == kind);
  }

  Hit only(List<Named> kept) {
    return new Hit(first, last, folded, kept, adjective);
  }
}
