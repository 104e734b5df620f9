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
  private static final int NEAR = 80;

  /** Units right before the trigger: "the collapse of the peace talks". */
  private static final int RIGHT_BEFORE = 35;

  private static final Set<PlanState> TOLD =
      EnumSet.complementOf(EnumSet.of(PlanState.SCHEDULED, PlanState.TOOK_PLACE, PlanState.LAPSED));

  /** Where the words of a row stand. */
  enum Where {
    /** Among the cues of the report, or around its trigger. */
    NEAR,
    /** Right before the trigger. */
    BEFORE,
    /** Right before the trigger of a visit or meeting. */
    MEETING
  }

  /** A state and its words. */
  record Row(PlanState state, Where where, WordList words) {}

  PlanWords {
    rows = List.copyOf(rows);
  }

  /**
   * The shipped words.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong
   */
  static PlanWords shipped() {
    return of(DataFile.load(PlanWords.class, "plan-words.tsv", 3));
  }

  static PlanWords of(DataFile table) {
    List<Row> rows = new ArrayList<>();
    for (DataFile.Row row : table.rows()) {
      PlanState state =
          TOLD.stream()
              .filter(s -> s.name().equals(row.column(0)))
              .findFirst()
              .orElseThrow(() -> row.wrong("expected one of " + TOLD));
      rows.add(new Row(state, row.one(1, Where.class), WordList.of(row.list(2))));
    }
    return new PlanWords(rows);
  }

  /** What the cues of a report alone say of the plan. */
  Optional<PlanState> ofCues(Entry e) {
    return find(Where.NEAR, String.join(" | ", e.cues()));
  }

  /** What the cues of a report, or else the words around its trigger, say of the plan. */
  Optional<PlanState> of(Entry e) {
    return ofCues(e)
        .or(() -> find(Where.NEAR, words(e, e.offset() - NEAR, e.trigger().length() + NEAR)));
  }

  /** What the words right before the trigger of a report say of a plan of this shape. */
  Optional<PlanState> before(Entry e, PlanKind.Shape shape) {
    String words = words(e, e.offset() - RIGHT_BEFORE, 0);
    Optional<PlanState> found = find(Where.BEFORE, words);
    return found.isEmpty() && shape != PlanKind.Shape.ACT ? find(Where.MEETING, words) : found;
  }

  private Optional<PlanState> find(Where where, String text) {
    return rows.stream()
        .filter(r -> r.where() == where && r.words().isIn(text))
        .map(Row::state)
        .findFirst();
  }

  /** From a position of the sentence to so many units behind the start of the trigger. */
  private static String words(Entry e, int from, int behind) {
    int to = Math.min(e.sentence().length(), e.offset() + behind);
    return e.sentence().substring(Math.max(0, from), to);
  }
}
