package org.demarche.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.codes.Context;
import org.demarche.place.PlaceKind;

/**
 * POLECAT's files: a header, tabs, one line an event, {@code None} where nothing is known. Lists
 * are parted by a semicolon and a space.
 */
record PolecatTable(CountryCodes countries) implements Layout {

  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final String VERSION = "PLOVER 0.8";
  private static final int LOCATION_COLUMNS = 10;

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", COLUMNS));
  }

  @Override
  public boolean needsCameo() {
    return false;
  }

  @Override
  public boolean hasEndDate() {
    return false;
  }

  @Override
  public List<String> lines(DatedEvent event) {
    EventRow row = event.row();
    SourceRow first = row.first();
    TabLine line = new TabLine("None");
    line.add(row.id()).add(event.days().from().toString());
    line.add(event.code().type().name()).add(event.code().mode());
    line.add(Double.toString(event.code().score()));
    line.add(event.code().quad().name().replace('_', ' '));
    line.add(list(event.contexts(), c -> Optional.of(c).map(Context::code)));
    participants(line, event.actors());
    participants(line, event.recipients());
    row.location().ifPresentOrElse(at -> place(line, at), () -> line.addNothing(LOCATION_COLUMNS));
    line.add(first.outlet().orElse(""));
    line.add(first.published().map(Object::toString).orElse(""));
    line.addNothing(3);
    line.add(first.language().orElse("")).add(VERSION);
    return List.of(line.line(COLUMNS.size()));
  }

  private void participants(TabLine line, List<Participant> all) {
    line.add(list(all, p -> Optional.of(p.name())));
    line.add(list(all, p -> p.country().map(countries::plover)));
    line.add(list(all, p -> p.country().flatMap(countries::cow)));
    line.add(list(all, p -> p.sectors().stream().findFirst()));
    line.add(
        list(all.stream().flatMap(p -> p.sectors().stream()).distinct().toList(), Optional::of));
    line.add(list(all, Participant::title));
    line.add(list(all, Participant::words));
    line.addNothing(1);
  }

  /** Where one of several has none, its place in the list is kept; an empty list is empty text. */
  private static <T> String list(List<T> all, Function<T, Optional<String>> value) {
    List<Optional<String>> values = all.stream().map(value).toList();
    if (values.stream().allMatch(Optional::isEmpty)) {
      return "";
    }
    return String.join("; ", values.stream().map(v -> v.orElse("None")).toList());
  }

  private void place(TabLine line, Location at) {
    line.add(at.name());
    line.add(at.is(PlaceKind.CITY) ? at.name() : "");
    line.addNothing(1);
    line.add(at.divisionName().orElse(""));
    line.add(at.country().map(countries::plover).orElse(""));
    line.add(at.at().map(c -> Double.toString(c.latitude())).orElse(""));
    line.add(at.at().map(c -> Double.toString(c.longitude())).orElse(""));
    line.add(at.geonames().orElse(""));
    line.add(at.words().orElse(""));
    line.add(at.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(""));
  }
}
