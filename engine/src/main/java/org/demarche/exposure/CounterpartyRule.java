package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.armament.Catalogue;
import org.demarche.armament.Entry;
import org.demarche.regime.Criteria;
import org.demarche.regime.Flow;
import org.demarche.regime.ListedPerson;
import org.demarche.regime.Regime;

/**
 * With whom. A listed person named as a party, or where the law's element says so the target state
 * on the right side of the dealing, is enough. "Russian arms" or a Russian type of aircraft alone
 * is not: a third state may have sold them.
 */
final class CounterpartyRule {

  private final Regime regime;
  private final Criteria wanted;
  private final Flow flow;
  private final Catalogue catalogue;

  CounterpartyRule(Regime regime, Criteria wanted, Catalogue catalogue) {
    this.regime = regime;
    this.wanted = wanted;
    this.flow = regime.flow();
    this.catalogue = catalogue;
  }

  /** Empty if nothing in the act leads to the target. */
  Optional<Judged> judge(Act act, Optional<LocalDate> day) {
    List<Evidence> listed = listed(act, day);
    if (!listed.isEmpty() && listed.stream().anyMatch(one -> isRowInForce(one, day))) {
      return Optional.of(new Judged(Outcome.MET, "a listed person is named as a party", listed));
    }
    List<Evidence> states = new ArrayList<>();
    List<Evidence> hints = new ArrayList<>(listed);
    for (Party party : act.parties()) {
      boolean isTarget = party.country().filter(regime.targets()::contains).isPresent();
      if (isTarget && wanted.isByState() && isTrade(act) && goesRight(party.side())) {
        states.add(act.words("party: " + name(party), act.stretch()));
      } else if (isTarget && (party.side() == Party.Side.ORIGIN || goesRight(party.side()))) {
        hints.add(act.words(name(party), party.quote()));
      }
    }
    if (!states.isEmpty()) {
      states.addAll(listed);
      return Optional.of(
          new Judged(
              Outcome.MET, "the state itself is named as a party to a dealing in arms", states));
    }
    hints.addAll(made(act));
    if (hints.isEmpty() || hasOtherSupplier(act)) {
      return Optional.empty();
    }
    String reason =
        listed.isEmpty()
            ? "no person of the sector is named, nor the state as a party to a trade in arms"
            : "on the list, but not surely on the day of the act";
    return Optional.of(new Judged(Outcome.UNKNOWN, reason, hints));
  }

  private static boolean isRowInForce(Evidence one, Optional<LocalDate> day) {
    return one instanceof Evidence.Row row
        && row.from().filter(from -> day.filter(d -> !d.isBefore(from)).isPresent()).isPresent()
        && row.until().filter(until -> day.filter(d -> !d.isBefore(until)).isPresent()).isEmpty();
  }

  /** Arms or a maker are named; to train together is no trade. */
  private static boolean isTrade(Act act) {
    boolean isAboutArms = !act.goods().isEmpty() || act.report().mode().equals(ActReader.ARMS);
    return isAboutArms && !ActReader.WITHOUT_GOODS.contains(act.kind());
  }

  private boolean goesRight(Party.Side side) {
    return switch (side) {
      case PARTNER -> true;
      case SUPPLIER -> flow != Flow.TO;
      case BUYER -> flow != Flow.FROM;
      case ORIGIN -> false;
    };
  }

  /** Somebody else is told to sell, so that the maker says nothing of the seller. */
  private boolean hasOtherSupplier(Act act) {
    return flow != Flow.TO
        && act.parties().stream()
            .filter(party -> party.side() == Party.Side.SUPPLIER)
            .anyMatch(
                party ->
                    party.country().isEmpty()
                        || party.country().filter(c -> !regime.targets().contains(c)).isPresent());
  }

  /** Rows of listed persons that the act names as parties, with the words. */
  private List<Evidence> listed(Act act, Optional<LocalDate> day) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Party party : act.parties()) {
      for (ListedPerson person : regime.persons()) {
        boolean isOnSide = flow != Flow.TO || party.side() == Party.Side.BUYER;
        boolean isParty = party.side() != Party.Side.ORIGIN;
        if (isOnSide && isParty && names(person, party.quote().text()) && told.add(person.id())) {
          evidence.add(act.words("named: " + person.name(), party.quote()));
          evidence.add(row(person, day));
        }
      }
    }
    return evidence;
  }

  private static boolean names(ListedPerson person, String words) {
    return matches(person.name(), words)
        || person.aliases().stream().anyMatch(alias -> matches(alias, words));
  }

  private static boolean matches(String name, String words) {
    int flags = Pattern.UNICODE_CASE | (name.length() > 4 ? Pattern.CASE_INSENSITIVE : 0);
    String form = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(form, flags).matcher(words).find();
  }

  private Evidence row(ListedPerson person, Optional<LocalDate> day) {
    String when =
        day.map(d -> person.isListedOn(d) ? "on the list on " + d : "not on the list on " + d)
            .orElse("the day to look at is not known");
    return new Evidence.Row(
        person.sector() + " sector; " + when,
        regime.file() + ":" + person.line(),
        person.name(),
        Optional.of(person.authority()),
        person.listed(),
        person.delisted());
  }

  /** Equipment whose maker is tied to a listed person. */
  private List<Evidence> made(Act act) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Act.Named one : act.named()) {
      List<String> makers =
          one.entry() instanceof Entry.Equipment equipment
              ? equipment.makers()
              : one.entry() instanceof Entry.Maker maker ? List.of(maker.id()) : List.of();
      for (String id : makers) {
        for (String tie : catalogue.maker(id).map(Entry.Maker::ties).orElse(List.of())) {
          String prefix = regime.id() + "/";
          if (tie.startsWith(prefix) && told.add(tie)) {
            regime
                .person(tie.substring(prefix.length()))
                .ifPresent(
                    person -> {
                      evidence.add(act.words("equipment or maker", one.quote()));
                      evidence.add(tie(one, person));
                    });
          }
        }
      }
    }
    return evidence;
  }

  private Evidence tie(Act.Named one, ListedPerson person) {
    return new Evidence.Row(
        "the catalogue ties " + one.quote().text() + " to " + person.name(),
        one.entry().row(),
        person.name(),
        Optional.empty(),
        person.listed(),
        person.delisted());
  }

  private static String name(Party party) {
    return party.quote().text() + ", " + party.side().name().toLowerCase(Locale.ROOT);
  }
}
