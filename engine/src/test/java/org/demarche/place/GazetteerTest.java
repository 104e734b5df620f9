package org.demarche.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  @Test
  void holdsTheWorld() {
    assertThat(GAZETTEER.size(PlaceKind.COUNTRY)).isGreaterThanOrEqualTo(249);
    assertThat(GAZETTEER.size(PlaceKind.DIVISION)).isGreaterThan(3500);
    assertThat(GAZETTEER.size(PlaceKind.CITY)).isGreaterThanOrEqualTo(25_000);
  }

  @Test
  void everyTownIsWellFormedAndFoundByItsName() {
    for (int row = 0; row < GAZETTEER.size(PlaceKind.CITY); row++) {
      Place town = GAZETTEER.town(row).place();
      assertThat(town.country()).as(town.id()).isPresent();
      assertThat(GAZETTEER.places(town.name()).stream().map(Place::id))
          .as(town.name())
          .contains(town.id());
    }
  }

  @Test
  void knowsCapitalsAndSeats() {
    assertThat(GAZETTEER.capital("DZA").orElseThrow().name()).isEqualTo("Algiers");
    assertThat(GAZETTEER.capital("USA").orElseThrow().division()).contains("US.DC");
    assertThat(GAZETTEER.divisionSeat("UA.07").orElseThrow().name()).isEqualTo("Kharkiv");
    assertThat(GAZETTEER.capital("ATA")).isEmpty();
  }

  @Test
  void aWrongLineIsNamed() {
    byte[] table = "# head\nUA\t07\tA\tKharkiv\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> TownTable.of(table))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("cities.tsv.gz:2")
        .hasMessageContaining("expected 9 columns, found 4");
  }

  @Test
  void coordinatesLieOnTheGlobe() {
    assertThatThrownBy(() -> new Coordinates(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Coordinates(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
