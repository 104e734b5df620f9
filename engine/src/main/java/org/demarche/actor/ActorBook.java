package org.demarche.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actors known, to be looked up by id, by name and by the office they held on a day. */
public final class ActorBook {
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, List<Actor>> bySurname = new HashMap<>();
  private final Map<String, List<Actor>> byOffice = new HashMap<>();
  private final Map<String, List<Membership>> memberships = new HashMap<>();

  /**
   * A book of these actors.
   *
   * @param actors no id twice; where a name is shared the earlier actor ranks higher
   * @param memberships of states in organisations
   */
  ActorBook(Collection<Actor> actors, Collection<Membership> memberships) {
    for (Actor a : actors) {
      if (byId.put(a.id(), a) != null) {
        throw new IllegalArgumentException("two actors have the id " + a.id());
      }
      index(a);
    }
    for (Membership m : memberships) {
      this.memberships
          .computeIfAbsent(m.state() + ' ' + m.organisation(), k -> new ArrayList<>(1))
          .add(m);
    }
  }

  private void index(Actor a) {
    add(byName, key(a.name()), a);
    for (String alias : a.aliases()) {
      add(byName, key(alias), a);
    }
    if (a.kind() == ActorKind.PERSON) {
      String name = key(a.name());
      add(bySurname, name.substring(name.lastIndexOf(' ') + 1), a);
    }
    for (Spell s : a.spells()) {
      s.country().ifPresent(c -> add(byOffice, s.office() + ' ' + c, a));
    }
  }

  private static void add(Map<String, List<Actor>> index, String key, Actor a) {
    List<Actor> there = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (there.isEmpty() || there.get(there.size() - 1) != a) {
      there.add(a);
    }
  }

  /**
   * The book that comes with the engine.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a table has a wrong line
   */
  public static ActorBook shipped() {
    return new ActorBook(List.of(), List.of());
  }

  /**
   * This book and the user's own actors; one with an id that is here already takes its place.
   *
   * @param yaml the user's file
   * @throws org.demarche.knowledge.KnowledgeException naming file and line, if it is not in the
   *     form
   */
  public ActorBook with(Path yaml) {
    throw new UnsupportedOperationException("not yet: " + yaml);
  }

  /** The actor with an id. */
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Who is called so, by name or alias, whatever the case, accents, hyphens and stops. */
  public List<Actor> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(key(name), List.of()));
  }

  /** People whose surname this is. */
  public List<Actor> surnamed(String surname) {
    return Collections.unmodifiableList(bySurname.getOrDefault(key(surname), List.of()));
  }

  /**
   * Who held an office on a day.
   *
   * @param office key such as {@code foreign-minister}
   * @param country ISO 3166 alpha-3, or the id of an organisation
   */
  public List<Actor> holders(String office, String country, LocalDate on) {
    return byOffice.getOrDefault(office + ' ' + country, List.of()).stream()
        .filter(a -> a.spells().stream().anyMatch(s -> is(s, office, country) && s.covers(on)))
        .toList();
  }

  private static boolean is(Spell s, String office, String country) {
    return s.office().equals(office) && s.country().filter(country::equals).isPresent();
  }

  /**
   * Whether a state was a member of an organisation on a day.
   *
   * @param state ISO 3166 alpha-3
   * @param organisation id
   */
  public boolean isMember(String state, String organisation, LocalDate on) {
    return memberships.getOrDefault(state + ' ' + organisation, List.of()).stream()
        .anyMatch(m -> m.covers(on));
  }

  /** All actors, in the order of the tables. */
  public Collection<Actor> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** A name so written that spellings of the same name are equal. */
  public static String key(String name) {
    return NameKey.of(name);
  }
}
