package org.demarche.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  CameoRule {
    contexts = Set.copyOf(contexts);
    trigger = List.copyOf(trigger);
    clause = List.copyOf(clause);
  }

  static CameoRule of(DataFile.Row row, CameoTable table) {
    Optional<EventType> type = column(row, 0).map(name -> ContextRules.type(row, name));
    Optional<String> mode = column(row, 1);
    if (mode.isPresent() && type.filter(t -> t.modes().contains(mode.get())).isEmpty()) {
      throw row.wrong("'" + mode.get() + "' is no mode of " + row.column(0));
    }
    Status status =
        Arrays.stream(Status.values())
            .filter(s -> s.name().equals(row.column(2)))
            .findFirst()
            .orElseThrow(() -> row.wrong("'" + row.column(2) + "' is no status"));
    Set<Context> contexts =
        row.list(3).stream()
            .map(context -> ContextCues.context(row, context))
            .collect(Collectors.toSet());
    Optional<CameoCode> code =
        column(row, 6)
            .map(
                written ->
                    table
                        .find(written)
                        .orElseThrow(() -> row.wrong(written + " is not in cameo.tsv")));
    String example = row.column(7);
    if (example.indexOf('<') < 0 || example.indexOf('>') < example.indexOf('<') + 2) {
      throw row.wrong("the example must have its <trigger>");
    }
    return new CameoRule(
        row, type, mode, status, contexts, cues(row, 4), cues(row, 5), code, example);
  }

  private static Optional<String> column(DataFile.Row row, int index) {
    return Optional.of(row.column(index)).filter(text -> !text.equals("-"));
  }

  private static List<Cue> cues(DataFile.Row row, int column) {
    return row.list(column).stream().map(written -> Cue.of(row, written)).toList();
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
