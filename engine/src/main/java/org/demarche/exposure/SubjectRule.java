package org.demarche.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.regime.Criteria;
import org.demarche.regime.Element;
import org.demarche.regime.SubjectKind;

/** Whether somebody is named whom the provision surely covers. */
final class SubjectRule {

  private SubjectRule() {}

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
    if (!wanted.countries().isEmpty() && !wanted.countries().contains(country)) {
      List<Evidence> all = new ArrayList<>(covered);
      all.addAll(others);
      return all.isEmpty()
          ? Judged.unknown("nobody is named")
          : new Judged(Outcome.NOT_MET, "not of a country the provision binds", all);
    }
    if (!covered.isEmpty()) {
      return new Judged(Outcome.MET, "somebody is named whom the provision covers", covered);
    }
    String why = element.unsure().map(unsure -> ": " + unsure).orElse("");
    return new Judged(Outcome.UNKNOWN, "only " + SubjectKind.STATE.key() + " named" + why, others);
  }

  private static Evidence row(String row, Party party) {
    String shows = party.kind().name().toLowerCase(Locale.ROOT) + " of the catalogue";
    return new Evidence.Row(
        shows, row, party.quote().text(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
