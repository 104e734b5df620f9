package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNamesTest {

  private static final OutletNames OUTLETS = OutletNames.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "Russian news agency Sputnik",
        "the state news agency",
        "Sputnik news agency",
        "local media",
        "New York Times",
        "Agence France-Presse",
        "State TV"
      })
  void outlets(String mention) {
    assertThat(OUTLETS.isOutlet(mention)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the minister", "a Reuters correspondent", "sputnik", "the editor of Le Monde's"})
  void speakers(String mention) {
    assertThat(OUTLETS.isOutlet(mention)).isFalse();
  }
}
