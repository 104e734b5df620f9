package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;

/**
 * The kinds of plan-kinds.tsv.
 *
 * @param all in the order of the table: the first that fits a report decides
 */
public record PlanKinds(List<PlanKind> all) {

  public PlanKinds {
    all = List.copyOf(all);
  }

  /**
   * The shipped kinds.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong
   */
  public static PlanKinds shipped() {
    return of(DataFile.load(PlanKinds.class, "plan-kinds.tsv", 7));
  }

  static PlanKinds of(DataFile table) {
    List<PlanKind> all = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    table.rows().forEach(row -> keys.add(row.column(0)));
    for (DataFile.Row row : table.rows()) {
      for (String other : row.list(6)) {
        if (!keys.contains(other)) {
          throw row.wrong("no kind is called " + other);
        }
      }
      all.add(
          new PlanKind(
              row.column(0),
              row.one(1, PlanKind.Shape.class),
              row.list(2).stream().map(f -> fit(row, f)).toList(),
              WordList.of(row.list(3)),
              WordList.of(row.list(4)),
              days(row),
              Set.copyOf(row.list(6))));
    }
    return new PlanKinds(all);
  }

  private static PlanKind.Fit fit(DataFile.Row row, String text) {
    String[] parts = text.split(":", 2);
    String mode = parts.length > 1 ? parts[1] : "";
    for (EventType type : EventType.values()) {
      if (type.name().equals(parts[0]) && (mode.isEmpty() || type.modes().contains(mode))) {
        return new PlanKind.Fit(type, mode);
      }
    }
    throw row.wrong("no type and mode of PLOVER: " + text.toLowerCase(Locale.ROOT));
  }

  private static int days(DataFile.Row row) {
    if (!row.column(5).matches("[1-9][0-9]{0,3}")) {
      throw row.wrong("expected a number of days, found " + row.column(5));
    }
    return Integer.parseInt(row.column(5));
  }

  /** The kind of a report; empty if it tells nothing that is followed. */
  Optional<PlanKind> of(Entry e) {
    return all.stream().filter(kind -> kind.fits(e)).findFirst();
  }

  /** Names of the kinds, each once, in the order of the table. */
  public List<String> keys() {
    return all.stream().map(PlanKind::key).distinct().toList();
  }
}
