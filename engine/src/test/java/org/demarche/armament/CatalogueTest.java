package org.demarche.armament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.regime.Regimes;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private static List<String> ids(String text) {
    return CATALOGUE.in(text).stream().map(hit -> hit.entry().id()).toList();
  }

  @Test
  void equipmentIsFoundHoweverItsNameIsJoined() {
    assertThat(ids("S-400, S 400 and S400")).containsExactly("s-400", "s-400", "s-400");
    assertThat(ids("Su\u201135 jets")).containsExactly("su-35");
  }

  @Test
  void theLongestNameCounts() {
    assertThat(ids("attack helicopters and helicopters"))
        .containsExactly("attack-helicopter", "helicopter");
    assertThat(ids("a passenger jet")).containsExactly("civil");
  }

  @Test
  void namesNeedTheirCapitalAndTheirWords() {
    assertThat(ids("the tor of the armata")).isEmpty();
    assertThat(ids("S, 400 people")).isEmpty();
  }

  @Test
  void everyTieLeadsToAListedPerson() {
    for (String maker : List.of("rosoboronexport", "almaz-antey", "sukhoi", "shahed-aviation")) {
      for (String tie : CATALOGUE.maker(maker).orElseThrow().ties()) {
        String[] parts = tie.split("/", -1);
        assertThat(Regimes.shipped().find(parts[0]).orElseThrow().person(parts[1])).isPresent();
      }
    }
  }
}
