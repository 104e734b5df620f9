package org.demarche.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.plover.Folding;

/** From reports to CAMEO: rules in order, the first that fits counts. */
final class CameoMapping {

  private final List<CameoRule> rules;
  private final Map<Status, Map<EventType, List<CameoRule>>> index = new EnumMap<>(Status.class);

  private CameoMapping(List<CameoRule> rules) {
    this.rules = List.copyOf(rules);
    for (Status status : Status.values()) {
      Map<EventType, List<CameoRule>> byType = new EnumMap<>(EventType.class);
      for (EventType type : EventType.values()) {
        byType.put(type, new ArrayList<>());
      }
      index.put(status, byType);
    }
    for (CameoRule rule : rules) {
      Map<EventType, List<CameoRule>> byType = index.get(rule.status());
      for (EventType type : EventType.values()) {
        if (rule.type().isEmpty() || rule.type().get() == type) {
          byType.get(type).add(rule);
        }
      }
    }
  }

  static CameoMapping load() {
    return of(
        DataFile.load(CameoMapping.class, "cameo-mapping.tsv", 8),
        CameoTable.load(),
        CameoRoots.load());
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong, or its code leads back to
   *     another type of PLOVER than it came from and is no listed exception
   */
  static CameoMapping of(DataFile file, CameoTable table, CameoRoots roots) {
    List<CameoRule> rules = new ArrayList<>();
    Map<String, List<Cue>> known = new HashMap<>();
    for (DataFile.Row row : file.rows()) {
      CameoRule rule = CameoRule.of(row, table, known);
      check(rule, roots);
      rules.add(rule);
    }
    return new CameoMapping(rules);
  }

  private static void check(CameoRule rule, CameoRoots roots) {
    EventType type = rule.type().orElse(EventType.REQUEST);
    Optional<EventType> folded = Folding.coded(type, rule.status());
    if (folded.isEmpty()) {
      throw rule.row().wrong("PLOVER does not code " + type + " " + rule.status());
    }
    if (rule.code().isPresent()) {
      String code = rule.code().get().code();
      if (!roots.type(code).equals(folded) && roots.exception(folded.get(), code).isEmpty()) {
        throw rule.row()
            .wrong(
                code
                    + " leads back to "
                    + roots.type(code)
                    + ", not to "
                    + folded.get()
                    + "; if that is meant, list it in cameo-root-exceptions.tsv");
      }
    }
  }

  /** In the order of the table. */
  List<CameoRule> rules() {
    return rules;
  }

  /** The rule that decides; {@code found} are the act's contexts. */
  Optional<CameoRule> rule(CodedAct act, Set<Context> found, FoldedWords words) {
    FoldedWords inTrigger = words.in(act.trigger());
    FoldedWords inClause = words.in(act.clause());
    for (CameoRule rule : index.get(act.status()).get(act.type())) {
      if (rule.fits(act, found, inTrigger, inClause)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
