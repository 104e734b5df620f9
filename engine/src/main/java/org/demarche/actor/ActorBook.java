package org.demarche.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;

/** All actors known, to be looked up by id, by name and by the office they held on a day. */
public final class ActorBook {
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, List<Actor>> bySurname = new HashMap<>();
  private final Map<String, List<Actor>> byOffice = new HashMap<>();
  private final Map<String, List<Membership>> memberships = new HashMap<>();
  private final Map<String, List<Actor>> byAcronym = new HashMap<>();
  private final Map<String, List<Actor>> byPeople = new HashMap<>();
  private final Map<String, List<String>> peoples;
  private final Codes codes;
  private final Offices offices;

  /**
   * A book of these actors.
   *
   * @param actors no id twice; where a name is shared the earlier actor ranks higher
   * @param memberships of states in organisations
   * @param peoples adjectives and demonyms by a state's id
   * @param codes that the user's actors may use
   * @param offices that the user's actors may hold
   */
  ActorBook(
      Collection<Actor> actors,
      Collection<Membership> memberships,
      Map<String, List<String>> peoples,
      Codes codes,
      Offices offices) {
    this.peoples = peoples;
    this.codes = codes;
    this.offices = offices;
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
    addName(a.name(), a);
    for (String alias : a.aliases()) {
      addName(alias, a);
    }
    for (String people : peoples.getOrDefault(a.id(), List.of())) {
      add(byPeople, key(people), a);
    }
    if (a.kind() == ActorKind.PERSON) {
      String name = key(a.name());
      add(bySurname, name.substring(name.lastIndexOf(' ') + 1), a);
    }
    for (Spell s : a.spells()) {
      if (s.country().isPresent()) {
        add(byOffice, s.office() + ' ' + s.country().get(), a);
      }
    }
  }

  /** All names and aliases as {@link #key} writes them, in no order. */
  Stream<String> nameKeys() {
    return Stream.concat(byName.keySet().stream(), byAcronym.keySet().stream());
  }

  private void addName(String name, Actor a) {
    add(Acronym.is(name) ? byAcronym : byName, key(name), a);
  }

  private static void add(Map<String, List<Actor>> index, String key, Actor a) {
    List<Actor> there = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (there.isEmpty() || !there.get(there.size() - 1).id().equals(a.id())) {
      there.add(a);
    }
  }

  /**
   * The book that comes with the engine.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a table has a wrong line
   */
  public static ActorBook shipped() {
    return ActorTables.shipped();
  }

  /**
   * The shipped book, with the user's own actors where there is a file of them.
   *
   * @param own the user's file, see {@link #with}
   * @throws org.demarche.knowledge.KnowledgeException if a table or the file has a wrong line
   */
  public static ActorBook shipped(Optional<Path> own) {
    ActorBook shipped = shipped();
    return own.map(shipped::with).orElse(shipped);
  }

  /** The offices its actors may hold. */
  Offices offices() {
    return offices;
  }

  /**
   * This book and the user's own actors; one with an id that is here already takes its place.
   *
   * @param yaml the user's file
   * @throws org.demarche.knowledge.KnowledgeException naming file and line, if it is not in the
   *     form
   */
  public ActorBook with(Path yaml) {
    try {
      Map<String, Actor> actors = new LinkedHashMap<>();
      UserActors own =
          new UserActors(
              yaml, codes, offices, id -> byId.containsKey(id) ? byId.get(id).name() : id);
      // The user's own rank before the shipped ones.
      own.read(yaml).forEach(a -> actors.put(a.id(), a));
      byId.forEach(actors::putIfAbsent);
      List<Membership> all = new ArrayList<>();
      memberships.values().forEach(all::addAll);
      return new ActorBook(actors.values(), all, peoples, codes, offices);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the actors in " + yaml, e);
    }
  }

  /** Whether an actor may have this code as its country. */
  public boolean isCountry(String code) {
    return codes.isCountry(code);
  }

  /** Whether an actor may have this code as a sector. */
  public boolean isSector(String code) {
    return codes.isSector(code);
  }

  /** The actor with an id. */
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Who is called so, by name or alias, whatever the case, accents, hyphens and stops; earlier ones
   * rank higher. An acronym of two or three letters is only found when it is written in capitals:
   * "US" is a state and "us" is not, "WHO" is an organisation and "Who" is not.
   */
  public List<Actor> named(String name) {
    String key = key(name);
    List<Actor> named = byName.getOrDefault(key, List.of());
    List<Actor> abbreviated = byAcronym.getOrDefault(key, List.of());
    if (abbreviated.isEmpty() || !Acronym.mayBe(name)) {
      return Collections.unmodifiableList(named);
    }
    List<Actor> both = new ArrayList<>(abbreviated);
    named.stream().filter(a -> !both.contains(a)).forEach(both::add);
    return Collections.unmodifiableList(both);
  }

  /** States and territories whose adjective or demonym this is: "Algerian", "Frenchmen". */
  public List<Actor> peopled(String adjective) {
    return Collections.unmodifiableList(byPeople.getOrDefault(key(adjective), List.of()));
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
