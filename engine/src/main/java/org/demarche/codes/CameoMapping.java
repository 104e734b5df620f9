package org.demarche.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.knowledge.DataFile;
import org.demarche.plover.Folding;

/** From reports to CAMEO: rules in order, the first that fits counts. */
record CameoMapping(List<CameoRule> rules) {

  CameoMapping {
    rules = List.copyOf(rules);
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
    for (DataFile.Row row : file.rows()) {
      CameoRule rule = CameoRule.of(row, table);
      EventType any = rule.type().orElse(EventType.REQUEST);
      EventType folded =
          Folding.coded(any, rule.status())
              .orElseThrow(() -> row.wrong("PLOVER does not code " + any + " " + rule.status()));
      rule.code()
          .map(CameoCode::code)
          .filter(code -> roots.type(code).filter(t -> t == folded).isEmpty())
          .filter(code -> roots.exception(folded, code).isEmpty())
          .ifPresent(
              code -> {
                throw row.wrong(
                    code + " leads back to " + roots.type(code) + ", not to " + folded
                        + "; if that is meant, list it in cameo-root-exceptions.tsv");
              });
      rules.add(rule);
    }
    return new CameoMapping(rules);
  }

  /** The rule that decides; {@code found} are the act's contexts. */
  Optional<CameoRule> rule(CodedAct act, Set<Context> found, FoldedWords words) {
    FoldedWords inTrigger = words.in(act.trigger());
    FoldedWords inClause = words.in(act.clause());
    for (CameoRule rule : rules) {
      if (rule.fits(act, found, inTrigger, inClause)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
