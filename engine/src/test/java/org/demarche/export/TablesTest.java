package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.place.Coordinates;
import org.demarche.place.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of POLECAT, ICEWS and GDELT, cell by cell. */
class TablesTest {

  @ParameterizedTest
  @CsvSource({"POLECAT,40", "ICEWS,20", "GDELT_EVENTS,61", "GDELT_MENTIONS,16"})
  void everyLineHasTheColumnsOfTheFormat(ExportFormat format, int columns) {
    assertThat(format.columns()).hasSize(columns).doesNotHaveDuplicates();
    assertThat(Rows.cells(format, Rows.visit()).get(0)).hasSize(columns);
  }

  @Test
  void onlyPolecatAndIcewsHaveAHeader() {
    assertThat(Rows.text(ExportFormat.POLECAT)).startsWith("Event ID\tEvent Date\tEvent Type");
    assertThat(Rows.text(ExportFormat.ICEWS)).startsWith("Event ID\tEvent Date\tSource Name");
    assertThat(Rows.text(ExportFormat.GDELT_EVENTS)).isEmpty();
    assertThat(Rows.text(ExportFormat.GDELT_MENTIONS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLECAT | Event Date | 2025-07-02",
        "POLECAT | Event Mode | visit",
        "POLECAT | Intensity | 4.0",
        "POLECAT | Quad Code | VERBAL COOPERATION",
        "POLECAT | Actor COW | 501",
        "POLECAT | Primary Recipient Sector | GOV",
        "POLECAT | Recipient Sectors | GOV; MIL",
        "POLECAT | Actor Title | None",
        "POLECAT | GeoNames ID | 2267057",
        "POLECAT | Raw Placename | the Portuguese capital",
        "ICEWS | CAMEO Code | 042",
        "ICEWS | Source Sectors | Government",
        "ICEWS | Target Country | Portugal",
        "ICEWS | District | ''",
        "ICEWS | City | Lisbon",
        "GDELT_EVENTS | Day | 20250702",
        "GDELT_EVENTS | MonthYear | 202507",
        "GDELT_EVENTS | FractionDate | 2025.4986",
        "GDELT_EVENTS | Actor1Code | KENGOV",
        "GDELT_EVENTS | Actor2Type2Code | MIL",
        "GDELT_EVENTS | EventRootCode | 04",
        "GDELT_EVENTS | QuadClass | 1",
        "GDELT_EVENTS | GoldsteinScale | 1.9",
        "GDELT_EVENTS | AvgTone | ''",
        "GDELT_EVENTS | ActionGeo_Type | 4",
        "GDELT_EVENTS | ActionGeo_Fullname | Lisbon, Lisbon District, Portugal",
        "GDELT_EVENTS | ActionGeo_CountryCode | PO",
        "GDELT_EVENTS | ActionGeo_FeatureID | ''",
        "GDELT_EVENTS | DATEADDED | 20250703000000",
        "GDELT_MENTIONS | MentionType | 1",
        "GDELT_MENTIONS | MentionSourceName | tagus.example",
        "GDELT_MENTIONS | Actor1CharOffset | 10",
        "GDELT_MENTIONS | ActionCharOffset | 25",
        "GDELT_MENTIONS | Confidence | 87",
      })
  void aVisit(ExportFormat format, String column, String expected) {
    assertThat(Rows.cell(format, column, Rows.visit())).isEqualTo(expected);
  }

  @Test
  void whoMeetMakeAPairInEachDirection() {
    EventRow meeting =
        Rows.with(
            Rows.of(EventType.CONSULT, "", Status.OCCURRED, Optional.of(Days.on(Rows.DAY))),
            List.of(Rows.KENYA, Rows.PORTUGAL),
            List.of());
    assertThat(Rows.cells(ExportFormat.ICEWS, meeting))
        .extracting(cells -> cells.get(2) + " > " + cells.get(8))
        .containsExactly("Kenya > Portugal", "Portugal > Kenya");
    assertThat(Rows.cells(ExportFormat.POLECAT, meeting).get(0)).contains("Kenya; Portugal");
  }

  @Test
  void everyMentionHasItsEvent() {
    EventRow row =
        Rows.with(
            Rows.visit(),
            Rows.source("a2", Rows.DAY.plusDays(3), "He visited Lisbon."),
            Rows.source("a1", Rows.DAY, "He was in Lisbon."));
    List<List<String>> events = Rows.cells(ExportFormat.GDELT_EVENTS, row);
    List<List<String>> mentions = Rows.cells(ExportFormat.GDELT_MENTIONS, row);
    assertThat(mentions).hasSize(2).extracting(m -> m.get(0)).containsOnly(events.get(0).get(0));
    assertThat(mentions).extracting(m -> m.get(1)).containsOnly("20250702000000");
    assertThat(mentions).extracting(m -> m.get(2)).isSorted();
  }

  @Test
  void statesOfTheUnitedStatesHaveTheirPostalCode() {
    Location texas =
        new Location(
            "Texas",
            Optional.empty(),
            Optional.of(PlaceKind.DIVISION),
            Optional.of("USA"),
            Optional.of("United States"),
            Optional.of("US.TX"),
            Optional.of("Texas"),
            Optional.of(new Coordinates(31, -99)),
            Optional.empty());
    EventRow row = Rows.at(Rows.visit(), texas);
    assertThat(Rows.cell(ExportFormat.GDELT_EVENTS, "ActionGeo_Type", row)).isEqualTo("2");
    assertThat(Rows.cell(ExportFormat.GDELT_EVENTS, "ActionGeo_ADM1Code", row)).isEqualTo("USTX");
    assertThat(Rows.cell(ExportFormat.GDELT_EVENTS, "ActionGeo_Fullname", row))
        .isEqualTo("Texas, United States");
  }

  @Test
  void theUnitedNationsAreAGroupWithoutACountry() {
    EventRow row =
        Rows.with(Rows.visit(), List.of(Participant.of("United Nations", "UNO", "IGO")), List.of());
    assertThat(Rows.cells(ExportFormat.GDELT_EVENTS, row).get(0).subList(5, 15))
        .containsExactly("UNOIGO", "UNITED NATIONS", "", "UNO", "", "", "", "IGO", "", "");
    assertThat(Rows.cell(ExportFormat.POLECAT, "Actor Country", row)).isEqualTo("UNO");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"POLECAT", "ICEWS", "GDELT_EVENTS", "GDELT_MENTIONS"})
  void tabsLineEndsAndQuotationMarksDoNotBreakALine(ExportFormat format) {
    Participant odd = Participant.of("\"The\tFront\"\r\nof\u2028Kenya\u0000", "KEN");
    EventRow row = Rows.with(Rows.visit(), List.of(odd), List.of(Rows.PORTUGAL));
    List<List<String>> cells = Rows.cells(format, row);
    assertThat(cells).hasSize(1);
    assertThat(cells.get(0)).hasSize(format.columns().size());
    assertThat(Rows.text(format, row)).doesNotContain("\"").doesNotContain("\r");
  }

  @Property(tries = 200)
  void anyNameKeepsTheColumns(@ForAll String name) {
    Participant anyone = Participant.of("x" + name, "KEN");
    EventRow row = Rows.with(Rows.visit(), List.of(anyone), List.of());
    for (ExportFormat format : ExportFormat.values()) {
      if (format != ExportFormat.PLOVER) {
        assertThat(Rows.cells(format, row).get(0)).hasSize(format.columns().size());
      }
    }
  }

  @Test
  void theSameEventsGiveTheSameBytesWhateverTheOrderOfTheirReports() {
    SourceRow one = Rows.source("a1", Rows.DAY, "He was in Lisbon.");
    SourceRow two = Rows.source("a2", Rows.DAY, "He visited Lisbon.");
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(Rows.text(format, Rows.with(Rows.visit(), one, two)))
          .isEqualTo(Rows.text(format, Rows.with(Rows.visit(), two, one)));
    }
  }

  @Test
  void countriesHaveTheirOwnCodesInEachSystem() {
    CountryCodes codes = CountryCodes.load();
    assertThat(codes.fips("DZA")).contains("AG");
    assertThat(codes.fips("RUS")).contains("RS");
    assertThat(codes.cow("DZA")).contains("615");
    assertThat(codes.cameo("ROU")).contains("ROM");
    assertThat(codes.plover("XKX")).isEqualTo("KOS");
    assertThat(codes.icewsName("RUS")).contains("Russian Federation");
    assertThat(codes.fips("PSE")).isEmpty();
    assertThat(codes.plover("UNO")).isEqualTo("UNO");
  }
}
