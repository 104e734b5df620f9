package org.demarche.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.regime.Criteria;
import org.demarche.regime.Element;
import org.demarche.regime.Regime;

/** Whether somebody is named whom the provision surely covers. */
final class SubjectRule {

  private SubjectRule() {}

  /** Whether the provision binds anybody of that country. */
  static boolean binds(Regime regime, String country) {
    return regime.elements().stream()
        .map(element -> element.criteria().countries())
        .allMatch(countries -> countries.isEmpty() || countries.contains(country));
  }

  static Judged judge(Element element, Act act, String country) {
    Criteria wanted = element.criteria();
    List<Evidence> covered = new ArrayList<>();
    List<Evidence> others = new ArrayList<>();
    for (Party party : act.parties()) {
      if (party.side() == Party.Side.ORIGIN || !party.country().equals(Optional.of(country))) {
        continue;
      }
      boolean isCovered = wanted.accepts().contains(party.kind());
      List<Evidence> to = isCovered ? covered : others;
      to.add(act.words(party.kind().key(), party.quote()));
      party.row().ifPresent(row -> to.add(row(row, party)));
    }
    if (!covered.isEmpty()) {
      return new Judged(Outcome.MET, "somebody is named whom the provision covers", covered);
    }
    String why = element.unsure().map(unsure -> "; not sure: " + unsure).orElse("");
    return new Judged(Outcome.UNKNOWN, "only a state is named" + why, others);
  }

  private static Evidence row(String row, Party party) {
    String shows = party.kind().name().toLowerCase(Locale.ROOT) + " of the catalogue";
    return new Evidence.Row(
        shows, row, party.quote().text(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
