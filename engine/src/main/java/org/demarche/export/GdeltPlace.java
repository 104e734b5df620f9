package org.demarche.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.place.PlaceKind;

/**
 * The eight columns of a place in GDELT's events. Type: 1 country, 2 state of the US, 3 town in the
 * US, 4 town elsewhere, 5 division elsewhere, 0 none of these.
 */
record GdeltPlace(CountryCodes countries) {

  private static final int COLUMNS = 8;

  static void writeNone(TabLine line) {
    line.add(0).addNothing(COLUMNS - 1);
  }

  void write(TabLine line, Location at) {
    Optional<String> fips = at.country().flatMap(countries::fips);
    int type = type(at);
    if (type == 0) {
      writeNone(line);
      return;
    }
    String division = division(at, fips, type);
    line.add(type).add(fullName(at));
    line.add(fips.orElse("")).add(division).addNothing(1);
    line.add(at.at().map(c -> Double.toString(c.latitude())).orElse(""));
    line.add(at.at().map(c -> Double.toString(c.longitude())).orElse(""));
    // Towns have numbers of GNS and GNIS here, which GeoNames' are not.
    line.add(type == 1 || type == 2 ? division : "");
  }

  private static int type(Location at) {
    boolean isAmerican = at.country().filter("USA"::equals).isPresent();
    return switch (at.kind().orElse(PlaceKind.WATER)) {
      case COUNTRY -> 1;
      case DIVISION -> isAmerican ? 2 : 5;
      case CITY, SITE -> isAmerican ? 3 : 4;
      case REGION, WATER -> 0;
    };
  }

  /** "Town, division, country"; what is not known is left out. */
  private static String fullName(Location at) {
    Stream<String> name = at.is(PlaceKind.COUNTRY) ? Stream.empty() : Stream.of(at.name());
    Stream<String> division =
        at.is(PlaceKind.DIVISION) ? Stream.empty() : at.divisionName().stream();
    Stream<String> country =
        at
            .countryName()
            .or(() -> Optional.of(at.name()).filter(n -> at.is(PlaceKind.COUNTRY)))
            .stream();
    return Stream.of(name, division, country)
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  /**
   * FIPS 10-4 of the division. GeoNames has postal codes for the states of the US, as GDELT does;
   * elsewhere it has left FIPS for some countries, so that nothing is said there.
   */
  private static String division(Location at, Optional<String> fips, int type) {
    if (type == 1) {
      return fips.orElse("");
    }
    boolean isAmerican = type == 2 || type == 3;
    return isAmerican
        ? at.division().map(d -> "US" + d.substring(d.indexOf('.') + 1)).orElse("")
        : "";
  }
}
