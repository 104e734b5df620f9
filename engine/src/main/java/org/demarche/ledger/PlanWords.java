package org.demarche.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/**
 * Words that tell what becomes of a plan.
 *
 * @param rows in the order of the table
 */
record PlanWords(List<Row> rows) {
  /** Units of the sentence around the trigger that are looked at. */
  private static final int NEAR = 60;

  private static final Set<PlanState> TOLD =
      EnumSet.of(
          PlanState.POSTPONED,
          PlanState.CANCELLED,
          PlanState.REFUSED,
          PlanState.PREPARING,
          PlanState.ACCEPTED);

  /** A state and its words. */
  record Row(PlanState state, WordList words) {}

  PlanWords {
    rows = List.copyOf(rows);
  }

  /**
   * The shipped words.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong
   */
  static PlanWords shipped() {
    return of(DataFile.load(PlanWords.class, "plan-words.tsv", 2));
  }

  static PlanWords of(DataFile table) {
    List<Row> rows = new ArrayList<>();
    for (DataFile.Row row : table.rows()) {
      PlanState state =
          TOLD.stream()
              .filter(s -> s.name().equals(row.column(0)))
              .findFirst()
              .orElseThrow(() -> row.wrong("expected one of " + TOLD));
      rows.add(new Row(state, WordList.of(row.list(1))));
    }
    return new PlanWords(rows);
  }

  /** What the cues of a report alone say of the plan. */
  Optional<PlanState> ofCues(Entry e) {
    return find(String.join(" | ", e.cues()));
  }

  /** What the cues of a report, or else the words around its trigger, say of the plan. */
  Optional<PlanState> of(Entry e) {
    return ofCues(e).or(() -> find(around(e)));
  }

  private Optional<PlanState> find(String text) {
    return rows.stream().filter(r -> r.words().isIn(text)).map(Row::state).findFirst();
  }

  private static String around(Entry e) {
    int from = Math.max(0, e.offset() - NEAR);
    int to = Math.min(e.sentence().length(), e.offset() + e.trigger().length() + NEAR);
    return e.sentence().substring(from, to);
  }
}
