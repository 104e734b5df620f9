package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/**
 * A line of a table of actors, without the offices held.
 *
 * @param row for messages
 */
record ActorRow(
    String id,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    String name,
    List<String> aliases,
    Optional<PartialDay> from,
    Optional<PartialDay> to,
    String basis,
    DataFile.Row row) {

  /** id, kind, country, sectors, name, aliases, from, to, basis. */
  static final int COLUMNS = 9;

  static ActorRow read(DataFile.Row row, Codes codes) {
    Optional<String> country = optional(row.column(2));
    country.ifPresent(c -> codes.checkCountry(row.file(), row.number(), c));
    ActorRow read =
        new ActorRow(
            row.column(0),
            kind(row, row.column(1)),
            country,
            codes.sectors(row, row.column(3)),
            row.column(4),
            names(row, row.column(5)),
            day(row, row.column(6)),
            day(row, row.column(7)),
            row.column(8),
            row);
    checkOrder(row, read.from, read.to);
    return read;
  }

  static Optional<String> optional(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }

  static ActorKind kind(DataFile.Row row, String column) {
    for (ActorKind kind : ActorKind.values()) {
      if (kind.name().equalsIgnoreCase(column)) {
        return kind;
      }
    }
    throw row.wrong("unknown kind \"" + column + "\": use one of " + List.of(ActorKind.values()));
  }

  static List<String> names(DataFile.Row row, String column) {
    List<String> names = DataFile.list(column);
    for (String name : names) {
      if (name.isBlank()) {
        throw row.wrong("an empty name between two bars: delete one of them");
      }
    }
    return names;
  }

  static Optional<PartialDay> day(DataFile.Row row, String column) {
    if (column.equals("-")) {
      return Optional.empty();
    }
    Optional<PartialDay> day = PartialDay.parse(column);
    if (day.isEmpty()) {
      throw row.wrong(
          "\"" + column + "\" is no date: write 2013-09-11, 2013-09, 2013 or - if it is unknown");
    }
    return day;
  }

  static void checkOrder(DataFile.Row row, Optional<PartialDay> from, Optional<PartialDay> to) {
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      throw row.wrong("it ends before it starts: mend one of the dates");
    }
  }

  Actor with(List<Spell> spells) {
    return new Actor(
        id,
        name,
        aliases,
        kind,
        country,
        sectors,
        spells,
        from.map(PartialDay::earliest),
        to.map(PartialDay::latest),
        basis);
  }
}
