package org.demarche.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places of the world that news names, by name. Immutable and safe to share.
 *
 * <p>Facts are GeoNames' (CC BY 4.0), with centres of countries from Natural Earth; the heads of
 * the files say how each was made.
 */
public final class Gazetteer {

  private final AreaTables areas;
  private final TownTable towns;
  private final Set<String> commonWords;

  private Gazetteer(AreaTables areas, TownTable towns, Set<String> commonWords) {
    this.areas = areas;
    this.towns = towns;
    this.commonWords = commonWords;
  }

  /**
   * Reads the tables that are shipped with the engine; takes about a tenth of a second.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line of one is wrong
   */
  public static Gazetteer shipped() {
    return new Gazetteer(AreaTables.load(), TownTable.load(), words("common-words.txt"));
  }

  private static Set<String> words(String file) {
    InputStream in = Gazetteer.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the jar lacks the list " + file);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> words = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.add(line);
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + file, e);
    }
  }

  /** How many places of a kind there are. */
  public int size(PlaceKind kind) {
    return kind == PlaceKind.CITY ? towns.size() : areas.size(kind);
  }

  /** The place with that id, unless it is a town. */
  public Optional<Place> area(String id) {
    return areas.place(id);
  }

  /**
   * All places that have {@code name}, in any spelling of case and accents; in no special order.
   */
  public List<Place> places(String name) {
    return named(Folding.fold(name)).stream().map(Named::place).toList();
  }

  /** The seat of government of a country (ISO alpha-3), as news has it. */
  public Optional<Place> capital(String country) {
    Optional<String> code = areas.alpha2(country);
    Optional<String> name = areas.government(country);
    if (code.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> named =
        named(name.get()).stream()
            .filter(n -> n.place().kind() == PlaceKind.CITY && n.country().equals(country))
            .map(Named::place)
            .max((a, b) -> Long.compare(a.population(), b.population()));
    return named.isPresent() ? named : seat(code.get());
  }

  /** The town from which a division (its id) is governed. */
  public Optional<Place> divisionSeat(String division) {
    return seat(division);
  }

  private Optional<Place> seat(String of) {
    int row = towns.seat(of);
    return row < 0 ? Optional.empty() : Optional.of(town(row).place());
  }

  List<Named> named(String folded) {
    List<Integer> rows = towns.rows(folded);
    if (rows.isEmpty()) {
      return areas.named(folded);
    }
    List<Named> all = new ArrayList<>(areas.named(folded));
    for (int row : rows) {
      Named town = town(row);
      all.add(
          new Named(
              town.place(),
              TownTable.keys(towns.line(row)).get(0).equals(folded),
              town.capital(),
              town.seat()));
    }
    return all;
  }

  /** Town of a row of the table, from 0. */
  Named town(int row) {
    TownTable.Line line = towns.line(row);
    String division = line.column(0) + "." + line.column(1);
    try {
      Place place =
          new Place(
              "geonames:" + line.column(8),
              line.column(3),
              PlaceKind.CITY,
              areas.alpha3(line.column(0)),
              areas.place(division).map(Place::id),
              Optional.of(
                  new Coordinates(
                      Double.parseDouble(line.column(5)), Double.parseDouble(line.column(6)))),
              Long.parseLong(line.column(7)));
      String seat = line.column(2);
      return new Named(place, true, seat.equals("C"), !seat.equals("-"));
    } catch (IllegalArgumentException e) {
      throw line.wrong(String.valueOf(e.getMessage()));
    }
  }

  List<String> adjective(String written) {
    return areas.adjective(written);
  }

  boolean isAbbreviation(String folded) {
    return areas.isAbbreviation(folded);
  }

  boolean isCommonWord(String folded) {
    return commonWords.contains(folded);
  }

  /** Whether {@code inner} lies in {@code outer}, or may: an ocean touches any country. */
  boolean mayContain(Place outer, Place inner) {
    if (outer.id().equals(inner.id())) {
      return true;
    }
    return switch (outer.kind()) {
      case COUNTRY ->
          outer.contains(inner) || areas.claims(inner).contains(outer.country().orElse(""));
      case DIVISION ->
          outer.contains(inner) || (isVague(inner) && outer.country().equals(inner.country()));
      case REGION, WATER -> {
        Set<String> claims = areas.claims(outer);
        boolean touches = claims.isEmpty() || claims.contains(inner.country().orElse(""));
        yield touches && (outer.kind() == PlaceKind.REGION || inner.kind() != PlaceKind.COUNTRY);
      }
      case CITY -> inner.kind() == PlaceKind.SITE && outer.country().equals(inner.country());
      case SITE -> false;
    };
  }

  private static boolean isVague(Place place) {
    return place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.SITE;
  }
}
