package org.demarche.armament;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** Arms, makers and buyers, to be looked up by name and found in texts. Immutable. */
public final class Catalogue {

  private final Names names = new Names();
  private final Map<String, Entry.Maker> makers = new HashMap<>();

  private Catalogue() {}

  /**
   * The shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong: names file and line
   */
  public static Catalogue shipped() {
    Catalogue catalogue = new Catalogue();
    catalogue.loadMakers();
    catalogue.loadEquipment();
    for (DataFile.Row row : DataFile.load(Catalogue.class, "goods.tsv", 2).rows()) {
      catalogue.name(row, 1, false, new Entry.Goods(at(row), row.column(0)));
    }
    for (DataFile.Row row : DataFile.load(Catalogue.class, "buyers.tsv", 3).rows()) {
      Entry.Buyer buyer = new Entry.Buyer(at(row), row.column(0), country(row, 2));
      catalogue.name(row, 1, true, buyer);
    }
    return catalogue;
  }

  private void loadMakers() {
    for (DataFile.Row row : DataFile.load(Catalogue.class, "makers.tsv", 4).rows()) {
      Entry.Maker maker = new Entry.Maker(at(row), row.column(0), country(row, 2), row.list(3));
      if (makers.put(maker.id(), maker) != null) {
        throw row.wrong("the maker " + maker.id() + " is here twice");
      }
      name(row, 1, true, maker);
    }
  }

  private void loadEquipment() {
    for (DataFile.Row row : DataFile.load(Catalogue.class, "equipment.tsv", 6).rows()) {
      for (String maker : row.list(3)) {
        if (!makers.containsKey(maker)) {
          throw row.wrong("no maker '" + maker + "' in makers.tsv");
        }
      }
      name(
          row,
          1,
          true,
          new Entry.Equipment(
              at(row), row.column(0), row.column(2), row.list(3), country(row, 4), military(row)));
    }
  }

  private void name(DataFile.Row row, int column, boolean isProper, Entry entry) {
    row.list(column).forEach(name -> names.add(row, name, isProper, entry));
  }

  private static String at(DataFile.Row row) {
    return row.file() + ":" + row.number();
  }

  private static String country(DataFile.Row row, int column) {
    if (!row.column(column).matches("[A-Z]{3}")) {
      throw row.wrong("expected ISO 3166 alpha-3, found '" + row.column(column) + "'");
    }
    return row.column(column);
  }

  private static Military military(DataFile.Row row) {
    return switch (row.column(5)) {
      case "yes" -> Military.YES;
      case "no" -> Military.NO;
      case "unsure" -> Military.UNSURE;
      default -> throw row.wrong("expected yes, no or unsure, found '" + row.column(5) + "'");
    };
  }

  /** What {@code text} names, in order; hits do not overlap. */
  public List<Hit> in(String text) {
    return names.in(text);
  }

  /** The maker of that id. */
  public Optional<Entry.Maker> maker(String id) {
    return Optional.ofNullable(makers.get(id.toLowerCase(Locale.ROOT)));
  }
}
