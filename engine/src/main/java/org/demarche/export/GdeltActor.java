package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ten columns of an actor in GDELT's events: CAMEO's codes, one column each and as one. */
record GdeltActor(CountryCodes countries, SectorCodes sectors) {

  static final int COLUMNS = 10;
  private static final int TYPES = 3;

  void write(TabLine line, Participant participant) {
    Optional<String> country = participant.country().flatMap(countries::cameo);
    String beyond = participant.country().orElse("");
    List<String> types = new ArrayList<>();
    String group = "";
    switch (beyond) {
      case "UNO" -> {
        group = "UNO";
        types.add("IGO");
      }
      case "EUR" -> {
        group = "EEC";
        types.add("IGO");
      }
      // Organisations without a country: CAMEO has them as types.
      case "IGO", "NGO", "IMG", "MNC" -> types.add(beyond);
      default -> {}
    }
    types.addAll(sectors.cameo(participant.sectors()));
    List<String> kept = types.stream().distinct().limit(TYPES).toList();
    line.add(country.orElse("") + group + String.join("", kept));
    line.add(participant.name().toUpperCase(Locale.ROOT));
    line.add(country.orElse("")).add(group);
    line.addNothing(3);
    for (int i = 0; i < TYPES; i++) {
      line.add(i < kept.size() ? kept.get(i) : "");
    }
  }
}
