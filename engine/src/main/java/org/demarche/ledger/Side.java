package org.demarche.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.ActorKind;

/**
 * Those who play one part in a report.
 *
 * @param keys countries, or ids of those that act in their own name
 * @param persons ids of human beings, those they stand for included
 * @param people countries of these persons
 * @param particular who exactly: ids of all but states, and names nobody knows
 * @param general countries named as such: "Iran", "Iranian forces"
 */
record Side(
    Set<String> keys,
    Set<String> persons,
    Set<String> people,
    Set<String> particular,
    Set<String> general) {

  private static final Set<ActorKind> STATES = EnumSet.of(ActorKind.STATE, ActorKind.TERRITORY);

  Side {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    persons = Collections.unmodifiableSet(new TreeSet<>(persons));
    people = Collections.unmodifiableSet(new TreeSet<>(people));
    particular = Collections.unmodifiableSet(new TreeSet<>(particular));
    general = Collections.unmodifiableSet(new TreeSet<>(general));
  }

  static Side of(Collection<Party> parties) {
    Set<String> keys = new TreeSet<>();
    Set<String> persons = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    Set<String> particular = new TreeSet<>();
    Set<String> general = new TreeSet<>();
    for (Party party : parties) {
      party.key().ifPresent(keys::add);
      Optional<String> person = party.person();
      if (person.isPresent()) {
        persons.add(person.get());
        party.standsFor().ifPresent(persons::add);
        party.key().ifPresent(people::add);
      }
      boolean isState = party.kind().filter(STATES::contains).isPresent();
      if (party.id().isPresent() && !isState) {
        particular.add(party.id().get());
      } else if (party.key().isPresent()) {
        general.add(party.key().get());
      } else if (Character.isUpperCase(party.name().codePointAt(0))) {
        particular.add("named " + party.name().toLowerCase(Locale.ROOT));
      }
    }
    return new Side(keys, persons, people, particular, general);
  }

  static Side of(List<Party> some, List<Party> more) {
    List<Party> all = new ArrayList<>(some);
    all.addAll(more);
    return of(all);
  }

  boolean isKnown() {
    return !keys.isEmpty();
  }

  int shared(Side other) {
    return count(keys, other.keys);
  }

  int sharedPersons(Side other) {
    return count(persons, other.persons);
  }

  int sharedParticulars(Side other) {
    return count(particular, other.particular);
  }

  private static int count(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  /**
   * Whether both name persons of one country and none of them is the same: a minister's visit is
   * not the president's.
   */
  boolean isOfOthers(Side other) {
    return sharedPersons(other) == 0 && people.stream().anyMatch(other.people::contains);
  }

  /** Whether both are known and share nothing. */
  boolean excludes(Side other) {
    return isKnown() && other.isKnown() && shared(other) == 0;
  }

  /** Whether both say exactly who, and it is not the same, nor a country that one names whole. */
  boolean differs(Side other) {
    boolean isWithin =
        general.stream().anyMatch(other.keys::contains)
            || other.general.stream().anyMatch(keys::contains);
    return !particular.isEmpty()
        && !other.particular.isEmpty()
        && sharedParticulars(other) == 0
        && !isWithin;
  }
}
