package org.demarche.exposure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.armament.Entry;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.regime.Criteria;

/** Whether a report tells the conduct as done. */
final class ConductRule {

  private ConductRule() {}

  /** Whether the act is of a kind and about goods that the element speaks of at all. */
  static boolean touches(Criteria wanted, Act act) {
    boolean isKind =
        wanted.acts().contains(act.kind()) || wanted.unclearActs().contains(act.kind());
    if (!isKind || wanted.goods().isEmpty()) {
      return isKind;
    }
    return !Collections.disjoint(wanted.goods(), act.goods())
        || !Collections.disjoint(wanted.unclearGoods(), act.goods())
        || isUnsure(act.goods());
  }

  static Judged judge(Criteria wanted, Act act) {
    String name = act.kind().key();
    List<Evidence> words = List.of(act.words(name, act.stretch()));
    return switch (act.status()) {
      case NEGATED -> new Judged(Outcome.NOT_MET, "only told as not done" + why(act), words);
      case PLANNED -> open("it is planned, not told as done" + why(act), words);
      case REQUESTED -> open("it is asked for, not told as done" + why(act), words);
      case POSSIBLE -> open("it is held possible, not told as done" + why(act), words);
      case GENERIC -> open("it is a rule or a habit, no act", words);
      case OCCURRED -> done(wanted, act, words);
    };
  }

  private static Judged done(Criteria wanted, Act act, List<Evidence> words) {
    if (!wanted.acts().contains(act.kind())) {
      return open("whether " + act.kind().key() + " is the conduct is not sure", words);
    }
    if (act.report().type() == EventType.MOBILIZE) {
      return open(
          "it is read as a movement of forces: whether arms changed hands is not sure", words);
    }
    if (!wanted.goods().isEmpty() && Collections.disjoint(wanted.goods(), act.goods())) {
      String goods = act.goods().isEmpty() ? "no goods are named" : "of " + act.goods();
      return open(goods + ": whether the law covers them is not told", words);
    }
    if (isUnsure(act.goods())) {
      return open("there are civil and military versions of the goods", words);
    }
    if (act.goods().isEmpty() && act.report().status() == Status.OCCURRED && !namesMaker(act)) {
      return open("no goods are named", words);
    }
    return new Judged(Outcome.MET, "told as done: " + act.kind().key(), words);
  }

  private static boolean namesMaker(Act act) {
    return act.named().stream().anyMatch(one -> one.entry() instanceof Entry.Maker);
  }

  private static boolean isUnsure(Set<String> goods) {
    return goods.equals(Set.of(ActReader.UNSURE))
        || goods.equals(Set.of(ActReader.UNSURE, "helicopter"));
  }

  private static String why(Act act) {
    return act.why().isEmpty() ? "" : " (" + act.why() + ")";
  }

  private static Judged open(String reason, List<Evidence> words) {
    return new Judged(Outcome.UNKNOWN, reason, words);
  }
}
