package org.demarche.app.store;

import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Party;
import org.demarche.ledger.Spot;

/** Parties and places as the columns that lists show and choose by. */
final class Listed {

  private Listed() {}

  static String names(List<Party> parties) {
    return String.join("; ", parties.stream().map(Party::name).toList());
  }

  static List<String> ids(List<Party> parties) {
    return parties.stream().map(Party::id).flatMap(Optional::stream).distinct().toList();
  }

  static List<String> countries(List<Party> parties) {
    return parties.stream().map(Party::country).flatMap(Optional::stream).distinct().toList();
  }

  static String places(List<Spot> places) {
    return String.join("; ", places.stream().map(Spot::name).toList());
  }
}
