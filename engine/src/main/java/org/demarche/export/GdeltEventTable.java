package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.codes.CameoCode;

/**
 * GDELT 2.0's events (event codebook 2.0): no header, tabs, one line a pair of actors, nothing
 * where nothing is known.
 */
record GdeltEventTable(CountryCodes countries, SectorCodes sectors) implements Layout {

  static final List<String> COLUMNS = columns();

  private static final int BASE_LENGTH = 3;

  private static List<String> columns() {
    List<String> names =
        new ArrayList<>(List.of("GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      Stream.of(
              "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code"
                  .concat(" Type1Code Type2Code Type3Code")
                  .split(" ", -1))
          .map(actor::concat)
          .forEach(names::add);
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      Stream.of("Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID".split(" ", -1))
          .map(place::concat)
          .forEach(names::add);
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public boolean needsCameo() {
    return true;
  }

  @Override
  public boolean hasEndDate() {
    return false;
  }

  @Override
  public List<String> lines(DatedEvent event) {
    return Dyad.of(event).stream().map(dyad -> line(event, dyad)).toList();
  }

  private String line(DatedEvent event, Dyad dyad) {
    EventRow row = event.row();
    GdeltActor actors = new GdeltActor(countries, sectors);
    TabLine line = new TabLine("");
    LocalDate day = event.days().from();
    line.add(dyad.number()).add(GdeltDays.day(day)).add(GdeltDays.month(day));
    line.add(day.getYear()).add(GdeltDays.fraction(day));
    actors.write(line, dyad.source());
    dyad.target()
        .ifPresentOrElse(p -> actors.write(line, p), () -> line.addNothing(GdeltActor.COLUMNS));
    line.add(row.first().sentenceNumber() == 1 ? 1 : 0);
    action(line, row.cameo().orElseThrow());
    line.add(row.sources().size()).add(row.outlets()).add(row.articles()).addNothing(1);
    GdeltPlace.writeNone(line);
    GdeltPlace.writeNone(line);
    GdeltPlace places = new GdeltPlace(countries);
    row.location().ifPresentOrElse(at -> places.write(line, at), () -> GdeltPlace.writeNone(line));
    line.add(GdeltDays.instant(row.first().published())).add(row.first().citation());
    return line.line(COLUMNS.size());
  }

  private static void action(TabLine line, CameoCode cameo) {
    String code = cameo.code();
    line.add(code).add(code.substring(0, Math.min(BASE_LENGTH, code.length()))).add(cameo.root());
    line.add(quad(cameo.root())).add(Double.toString(cameo.goldstein()));
  }

  /** By the root alone: 02, an appeal, is verbal cooperation here and verbal conflict in PLOVER. */
  private static int quad(String root) {
    int number = Integer.parseInt(root);
    if (number <= 5) {
      return 1;
    }
    if (number <= 8) {
      return 2;
    }
    return number <= 13 ? 3 : 4;
  }
}
