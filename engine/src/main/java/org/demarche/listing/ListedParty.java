package org.demarche.listing;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demarche.issue.Origin;

/**
 * A party that a list names.
 *
 * @param id as the list numbers it
 * @param names the main one first; never empty
 * @param kind sort of party
 * @param countries ISO 3166 alpha-3 or a code of PLOVER, of nationality, address or flag; sorted
 * @param programmes as the list names them, in its order; may be empty
 * @param birthYears years of birth the list considers, for persons; may be empty
 * @param listing when it was listed
 * @param origin file and line of the entry
 */
public record ListedParty(
    String id,
    List<ListedName> names,
    PartyKind kind,
    List<String> countries,
    List<String> programmes,
    List<Integer> birthYears,
    ListingPeriod listing,
    Origin origin) {

  public ListedParty {
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("a listed party needs an id and a name");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(listing, "listing");
    Objects.requireNonNull(origin, "origin");
    names = List.copyOf(names);
    countries = sorted(countries);
    programmes = List.copyOf(programmes);
    birthYears = birthYears.stream().distinct().sorted().toList();
  }

  private static List<String> sorted(List<String> countries) {
    SortedSet<String> sorted = new TreeSet<>(countries);
    return List.copyOf(sorted);
  }

  /** The main name. */
  public String name() {
    return names.get(0).text();
  }
}
