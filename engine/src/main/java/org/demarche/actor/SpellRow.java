package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.knowledge.DataFile;

/** Reads a line of the table of spells in office. */
final class SpellRow {
  /** actor, office, country, title, sectors, from, to, shared, basis. */
  static final int COLUMNS = 9;

  private SpellRow() {}

  static DatedSpell read(
      DataFile.Row row,
      ActorRow actor,
      Offices offices,
      Codes codes,
      UnaryOperator<String> nameOf) {
    String key = row.column(1);
    if (!offices.knows(key)) {
      throw row.wrong("unknown office \"" + key + "\": use a key of offices.tsv, or add it there");
    }
    Offices.Office office = offices.get(key);
    Optional<String> country = ActorRow.optional(row.column(2)).or(actor::country);
    country.ifPresent(c -> codes.checkCountry(row.file(), row.number(), c));
    List<String> sectors =
        row.column(4).equals("-") ? office.sectors() : codes.sectors(row, row.column(4));
    String title = row.column(3);
    if (title.equals("-")) {
      title = office.title().replace("{}", country.map(nameOf).orElse("")).strip();
    }
    Optional<PartialDay> from = ActorRow.day(row, row.column(5));
    Optional<PartialDay> to = ActorRow.day(row, row.column(6));
    ActorRow.checkOrder(row, from, to);
    Spell spell =
        new Spell(
            key,
            title,
            country,
            sectors,
            from.map(PartialDay::earliest),
            to.map(PartialDay::latest),
            row.column(8));
    return new DatedSpell(
        actor.id(), spell, from, to, tolerance(row, row.column(7)), row.file(), row.number());
  }

  private static int tolerance(DataFile.Row row, String column) {
    if (column.equals("-")) {
      return 0;
    }
    if (column.equals("shared")) {
      return DatedSpell.SHARED;
    }
    int days = 0;
    for (int i = 0; i < column.length() && days >= 0; i++) {
      int digit = Character.digit(column.charAt(i), 10);
      days = digit < 0 || days > 10_000 ? -1 : days * 10 + digit;
    }
    if (days <= 0) {
      throw row.wrong(
          "\"" + column + "\" is no overlap: write the days it may last, \"shared\" or -");
    }
    return days;
  }
}
