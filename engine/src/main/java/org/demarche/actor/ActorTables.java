package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.DataFile;

/** Reads the tables of actors, checks them against each other, and makes the book. */
final class ActorTables {
  /** Tables of one form; earlier ones rank higher where a name is shared. */
  private static final List<String> TABLES =
      List.of(
          "organisations.tsv",
          "people.tsv",
          "bodies.tsv",
          "groups.tsv",
          "parties.tsv",
          "companies.tsv",
          "outlets.tsv",
          "laws.tsv");

  private final Codes codes;
  private final Offices offices;
  private final Map<String, ActorRow> rows = new LinkedHashMap<>();
  private final Map<String, List<DatedSpell>> spells = new HashMap<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final Map<String, List<String>> peoples = new LinkedHashMap<>();

  ActorTables(Codes codes, Offices offices) {
    this.codes = codes;
    this.offices = offices;
  }

  static ActorBook shipped() {
    Codes codes = Codes.read(rows("codes.tsv", 3));
    List<DataFile.Row> states = rows("states.tsv", 13);
    states.forEach(row -> codes.addCountry(row.column(0)));
    List<DataFile.Row> organisations = rows("organisations.tsv", ActorRow.COLUMNS);
    organisations.forEach(row -> codes.addCountry(row.column(0)));
    ActorTables tables = new ActorTables(codes, Offices.read(rows("offices.tsv", 4), codes));
    for (DataFile.Row row : states) {
      StateRow state = StateRow.read(row, codes);
      tables.peoples.put(state.actor().id(), state.peoples());
      tables.add(state.actor());
      state.seats().forEach(tables::add);
    }
    for (String name : TABLES) {
      List<DataFile.Row> table =
          name.equals("organisations.tsv") ? organisations : rows(name, ActorRow.COLUMNS);
      table.forEach(row -> tables.add(ActorRow.read(row, codes)));
    }
    rows("spells.tsv", SpellRow.COLUMNS).forEach(tables::addSpell);
    rows("memberships.tsv", 5).forEach(tables::addMembership);
    return tables.book();
  }

  private static List<DataFile.Row> rows(String name, int columns) {
    return DataFile.load(ActorTables.class, name, columns).rows();
  }

  private void add(ActorRow row) {
    ActorRow there = rows.putIfAbsent(row.id(), row);
    if (there != null) {
      throw row.row()
          .wrong(
              "the id "
                  + row.id()
                  + " is taken by "
                  + there.row().file()
                  + ":"
                  + there.row().number()
                  + ": choose another, or delete one");
    }
  }

  private void addSpell(DataFile.Row row) {
    ActorRow actor = rows.get(row.column(0));
    if (actor == null) {
      throw row.wrong("no table has the actor " + row.column(0) + ": add it, or mend the id");
    }
    DatedSpell spell = SpellRow.read(row, actor, offices, codes, this::nameOf);
    spells.computeIfAbsent(actor.id(), k -> new ArrayList<>(2)).add(spell);
  }

  private String nameOf(String country) {
    ActorRow row = rows.get(country);
    return row == null ? country : row.name();
  }

  private void addMembership(DataFile.Row row) {
    for (int i = 0; i < 2; i++) {
      codes.checkCountry(row.file(), row.number(), row.column(i));
    }
    memberships.add(
        new Membership(
            row.column(0),
            row.column(1),
            ActorRow.day(row, row.column(2)).map(PartialDay::earliest),
            ActorRow.day(row, row.column(3)).map(PartialDay::latest),
            row.column(4)));
  }

  private ActorBook book() {
    SpellCheck.check(spells.values(), offices);
    List<Actor> actors = new ArrayList<>(rows.size());
    for (ActorRow row : rows.values()) {
      actors.add(row.with(inOrder(spells.getOrDefault(row.id(), List.of()))));
    }
    return new ActorBook(actors, memberships, peoples, codes, offices);
  }

  static List<Spell> inOrder(Collection<DatedSpell> spells) {
    if (spells.isEmpty()) {
      return List.of();
    }
    List<Spell> sorted = new ArrayList<>(spells.size());
    for (DatedSpell s : spells) {
      sorted.add(s.spell());
    }
    sorted.sort((a, b) -> start(a).compareTo(start(b)));
    return sorted;
  }

  private static LocalDate start(Spell s) {
    return s.from().orElse(LocalDate.MIN);
  }
}
