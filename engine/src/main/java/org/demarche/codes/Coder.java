package org.demarche.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.plover.Folding;

/**
 * Codes acts by PLOVER and CAMEO. What has not happened is coded as {@link Folding} has it, so that
 * a promise and what it is about may both be coded AGREE. Thread-safe: one serves all.
 */
public final class Coder {

  private final ContextCues cues;
  private final ContextRules rules;
  private final PloverScores scores;
  private final CameoMapping mapping;

  private Coder(ContextCues cues, ContextRules rules, PloverScores scores, CameoMapping mapping) {
    this.cues = cues;
    this.rules = rules;
    this.scores = scores;
    this.mapping = mapping;
  }

  /**
   * With the shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a table has a wrong line
   */
  public static Coder shipped() {
    return new Coder(
        ContextCues.load(), ContextRules.load(), PloverScores.load(), CameoMapping.load());
  }

  /** All codes of an act; their words stand in its sentence. */
  public Codes code(CodedAct act) {
    FoldedWords words = FoldedWords.of(act.sentence());
    Optional<EventType> type = Folding.coded(act.type(), act.status());
    List<FoundContext> contexts = contexts(act, words, type.isPresent());
    if (type.isEmpty()) {
      return new Codes(Optional.empty(), Optional.empty(), "not coded: " + why(act), contexts);
    }
    String mode = mode(act);
    PloverCode plover = new PloverCode(type.get(), mode, scores.score(type.get(), mode));
    Set<Context> found = EnumSet.noneOf(Context.class);
    contexts.forEach(c -> found.add(c.context()));
    Optional<CameoRule> rule = mapping.rule(act, found, words);
    String by = rule.map(r -> r.row().file() + ":" + r.row().number()).orElse("no rule of CAMEO");
    return new Codes(
        Optional.of(plover),
        rule.flatMap(CameoRule::code),
        act.status() == Status.OCCURRED ? by : act.status() + " is " + type.get() + "; " + by,
        contexts);
  }

  private static String why(CodedAct act) {
    return act.status() == Status.PLANNED
        ? "PLOVER has no type for a plan of " + act.type()
        : "PLOVER codes nothing that is " + act.status();
  }

  /** A request is for help, a meeting, or to give way; the modes of plans have no counterpart. */
  private static String mode(CodedAct act) {
    return switch (act.status()) {
      case OCCURRED -> act.mode();
      case REQUESTED ->
          switch (act.type()) {
            case CONSULT -> "meet";
            case AID, COOPERATE -> "assist";
            case RETREAT, CONCEDE -> "yield";
            case REQUEST, REJECT -> act.mode();
            default -> "";
          };
      case PLANNED, POSSIBLE, NEGATED, GENERIC -> "";
    };
  }

  private List<FoundContext> contexts(CodedAct act, FoldedWords words, boolean isCoded) {
    Map<Context, String> basis = new EnumMap<>(Context.class);
    Map<Context, List<EvidenceWords>> told = cues.find(words, act.clause(), act.sentence());
    told.keySet().forEach(context -> basis.put(context, "words"));
    rules.find(act.type(), act.mode(), act.sectors()).forEach(basis::putIfAbsent);
    if (act.isHistorical()) {
      basis.put(Context.HISTORICAL, "time");
    }
    String status = "status " + act.status();
    if (act.status() == Status.PLANNED && !isCoded) {
      basis.put(Context.FUTURE, status);
    } else if (act.status() == Status.POSSIBLE) {
      basis.put(Context.HYPOTHETICAL, status);
    } else if (act.status() == Status.NEGATED) {
      basis.put(Context.NEGATION, status);
    }
    List<FoundContext> found = new ArrayList<>();
    basis.forEach(
        (context, why) ->
            found.add(new FoundContext(context, why, told.getOrDefault(context, List.of()))));
    return found;
  }
}
