package org.demarche.export;

import java.util.List;
import java.util.Optional;
import org.demarche.codes.CameoCode;
import org.demarche.place.PlaceKind;

/**
 * ICEWS's files: a header, tabs, one line a pair of source and target, nothing where nothing is
 * known.
 */
record IcewsTable(CountryCodes countries, SectorCodes sectors) implements Layout {

  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private static final int PARTICIPANT_COLUMNS = 3;
  private static final int LOCATION_COLUMNS = 6;

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", COLUMNS));
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
    SourceRow first = row.first();
    CameoCode cameo = row.cameo().orElseThrow();
    TabLine line = new TabLine("");
    line.add(dyad.number()).add(event.days().from().toString());
    participant(line, dyad.source());
    line.add(cameo.name()).add(cameo.code()).add(Double.toString(cameo.goldstein()));
    dyad.target()
        .ifPresentOrElse(p -> participant(line, p), () -> line.addNothing(PARTICIPANT_COLUMNS));
    line.add(Dyad.number(List.of(first.article()))).add(first.sentenceNumber());
    line.add(first.outlet().orElse(""));
    row.location().ifPresentOrElse(at -> place(line, at), () -> line.addNothing(LOCATION_COLUMNS));
    return line.line(COLUMNS.size());
  }

  private void participant(TabLine line, Participant participant) {
    line.add(participant.name());
    line.add(String.join(",", sectors.icews(participant.sectors())));
    line.add(participant.country().flatMap(countries::icewsName).orElse(""));
  }

  private void place(TabLine line, Location at) {
    line.add(at.is(PlaceKind.CITY) ? at.name() : "");
    line.addNothing(1);
    line.add(at.divisionName().orElse(""));
    line.add(at.country().flatMap(countries::icewsName).orElse(""));
    line.add(at.at().map(c -> Double.toString(c.latitude())).orElse(""));
    line.add(at.at().map(c -> Double.toString(c.longitude())).orElse(""));
  }
}
