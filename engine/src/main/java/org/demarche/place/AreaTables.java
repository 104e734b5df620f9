package org.demarche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/** Countries, divisions and regions: all that is no town. */
final class AreaTables {

  private static final String NONE = "-";

  /** By folded name. */
  private final Map<String, List<Named>> names = new HashMap<>();

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, String> alpha3 = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();
  private final Map<String, List<String>> adjectives = new HashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();
  private final Map<String, String> governments = new HashMap<>();

  /** Folded abbreviations, names only where written in capitals: US, DC. */
  private final Set<String> abbreviations = new HashSet<>();

  private AreaTables() {}

  static AreaTables load() {
    AreaTables tables = new AreaTables();
    DataFile.load(AreaTables.class, "countries.tsv", 9).rows().forEach(tables::addCountry);
    DataFile.load(AreaTables.class, "divisions.tsv", 6).rows().forEach(tables::addDivision);
    DataFile.load(AreaTables.class, "regions.tsv", 6).rows().forEach(tables::addRegion);
    return tables;
  }

  private void addCountry(DataFile.Row row) {
    String id = row.column(0);
    alpha3.put(row.column(1), id);
    alpha2.put(id, row.column(1));
    if (!row.column(5).equals(NONE)) {
      governments.put(id, Folding.fold(row.column(5)));
    }
    for (String adjective : row.list(4)) {
      adjectives.computeIfAbsent(adjective, a -> new ArrayList<>(1)).add(id);
    }
    Optional<String> none = Optional.empty();
    add(row, id, PlaceKind.COUNTRY, Optional.of(id), none, row.column(2), row.column(3), 6, 8);
  }

  private void addDivision(DataFile.Row row) {
    String id = row.column(0);
    int dot = id.indexOf('.');
    String country = dot < 0 ? null : alpha3.get(id.substring(0, dot));
    if (country == null) {
      throw row.wrong("expected ISO alpha-2, a dot and a code, found '" + id + "'");
    }
    Optional<String> self = Optional.of(id);
    add(
        row,
        id,
        PlaceKind.DIVISION,
        Optional.of(country),
        self,
        row.column(1),
        row.column(2),
        3,
        5);
  }

  private void addRegion(DataFile.Row row) {
    List<String> countries = row.list(3);
    for (String country : countries) {
      if (!alpha2.containsKey(country)) {
        throw row.wrong("expected ISO alpha-3 of countries.tsv, found '" + country + "'");
      }
    }
    PlaceKind kind =
        switch (row.column(2)) {
          case "REGION" -> PlaceKind.REGION;
          case "WATER" -> PlaceKind.WATER;
          case "SITE" -> PlaceKind.SITE;
          default ->
              throw row.wrong("expected REGION, WATER or SITE, found '" + row.column(2) + "'");
        };
    String id = "region:" + Folding.fold(row.column(0)).replace(' ', '-');
    Optional<String> only =
        countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    add(row, id, kind, only, Optional.empty(), row.column(0), row.column(1), 4, -1);
    claims.put(id, Set.copyOf(countries));
  }

  private void add(
      DataFile.Row row,
      String id,
      PlaceKind kind,
      Optional<String> country,
      Optional<String> division,
      String name,
      String others,
      int coordinates,
      int people) {
    try {
      long population = people < 0 ? 0 : Long.parseLong(row.column(people));
      Place place =
          new Place(
              id,
              name,
              kind,
              country,
              division,
              at(row.column(coordinates), row.column(coordinates + 1)),
              population);
      if (byId.put(id, place) != null) {
        throw row.wrong("'" + id + "' stands twice");
      }
      name(place, name, true);
      for (String other : DataFile.list(others)) {
        name(place, other, false);
      }
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private void name(Place place, String name, boolean own) {
    String folded = Folding.fold(name);
    if (name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT))) {
      abbreviations.add(folded);
    }
    List<Named> all = names.computeIfAbsent(folded, n -> new ArrayList<>(1));
    // A place's names follow one another, so a second name that folds to the same is the last.
    if (all.isEmpty() || !all.get(all.size() - 1).place().id().equals(place.id())) {
      all.add(new Named(place, own, false, false));
    }
  }

  private static Optional<Coordinates> at(String latitude, String longitude) {
    if (latitude.equals(NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
  }

  List<Named> named(String folded) {
    return names.getOrDefault(folded, List.of());
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** ISO alpha-3 of ISO alpha-2. */
  Optional<String> alpha3(String alpha2) {
    return Optional.ofNullable(alpha3.get(alpha2));
  }

  Optional<String> alpha2(String alpha3) {
    return Optional.ofNullable(alpha2.get(alpha3));
  }

  /** Folded name of the seat of a country's government. */
  Optional<String> government(String country) {
    return Optional.ofNullable(governments.get(country));
  }

  /** ISO alpha-3 of the countries an adjective belongs to, as written: "Syrian". */
  List<String> adjective(String written) {
    return adjectives.getOrDefault(written, List.of());
  }

  boolean isAbbreviation(String folded) {
    return abbreviations.contains(folded);
  }

  /** Countries that a region belongs to or is claimed by; empty where it spans many. */
  Set<String> claims(Place region) {
    return claims.getOrDefault(region.id(), Set.of());
  }

  int size(PlaceKind kind) {
    return (int) byId.values().stream().filter(p -> p.kind() == kind).count();
  }
}
