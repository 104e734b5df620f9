package org.demarche.codes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;

/**
 * One line of {@code cameo-mapping.tsv}; what is empty asks for nothing.
 *
 * @param contexts one of them must be the report's
 * @param trigger one of them must be in the trigger
 * @param clause one of them must be in the clause
 * @param code empty: CAMEO has none for it
 * @param example a sentence with its {@code <trigger>}
 */
record CameoRule(
    DataFile.Row row,
    Optional<EventType> type,
    Optional<String> mode,
    Status status,
    Set<Context> contexts,
    List<Cue> trigger,
    List<Cue> clause,
    Optional<CameoCode> code,
    String example) {

  private static final String ANY = "-";

  CameoRule {
    contexts = Set.copyOf(contexts);
    trigger = List.copyOf(trigger);
    clause = List.copyOf(clause);
  }

  /** Reads a line; {@code known} keeps lists of cues from line to line. */
  static CameoRule of(DataFile.Row row, CameoTable table, Map<String, List<Cue>> known) {
    // Plain loops in this package's loading: each lambda costs a cold start half a millisecond.
    Optional<EventType> type = Optional.empty();
    if (!row.column(0).equals(ANY)) {
      type = Optional.of(ContextRules.type(row, row.column(0)));
    }
    Optional<String> mode = Optional.empty();
    if (!row.column(1).equals(ANY)) {
      mode = Optional.of(row.column(1));
      if (type.isEmpty() || !type.get().modes().contains(mode.get())) {
        throw row.wrong("'" + mode.get() + "' is no mode of " + row.column(0));
      }
    }
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    for (String context : row.list(3)) {
      contexts.add(ContextCues.context(row, context));
    }
    Optional<CameoCode> code = Optional.empty();
    if (!row.column(6).equals(ANY)) {
      code = table.find(row.column(6));
      if (code.isEmpty()) {
        throw row.wrong(row.column(6) + " is not in cameo.tsv");
      }
    }
    String example = row.column(7);
    if (example.indexOf('<') < 0 || example.indexOf('>') < example.indexOf('<') + 2) {
      throw row.wrong("the example must have its <trigger>");
    }
    return new CameoRule(
        row,
        type,
        mode,
        status(row),
        contexts,
        cues(row, 4, known),
        cues(row, 5, known),
        code,
        example);
  }

  private static Status status(DataFile.Row row) {
    for (Status status : Status.values()) {
      if (status.name().equals(row.column(2))) {
        return status;
      }
    }
    throw row.wrong("'" + row.column(2) + "' is no status");
  }

  /** Many rules ask for the same words: each list is read once. */
  private static List<Cue> cues(DataFile.Row row, int column, Map<String, List<Cue>> known) {
    List<Cue> cues = known.get(row.column(column));
    if (cues == null) {
      cues = new ArrayList<>();
      for (String written : row.list(column)) {
        cues.add(Cue.of(row, written));
      }
      known.put(row.column(column), cues);
    }
    return cues;
  }

  boolean fits(CodedAct act, Set<Context> found, FoldedWords inTrigger, FoldedWords inClause) {
    return act.status() == status
        && type.filter(t -> t != act.type()).isEmpty()
        && mode.filter(m -> !m.equals(act.mode())).isEmpty()
        && (contexts.isEmpty() || contexts.stream().anyMatch(found::contains))
        && (trigger.isEmpty() || trigger.stream().anyMatch(c -> c.isIn(inTrigger.forms())))
        && (clause.isEmpty() || clause.stream().anyMatch(c -> c.isIn(inClause.forms())));
  }
}
