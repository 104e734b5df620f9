package org.demarche.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.ContentId;

/** Makes a plan of its thread. */
final class PlanMaker {

  private PlanMaker() {}

  static Plan make(PlanThread thread) {
    Entry first = thread.first().entry();
    return new Plan(
        ContentId.of(List.of("plan", first.report())),
        thread.kind().key(),
        parties(thread),
        place(thread),
        thread.steps(),
        thread.sights().stream().map(s -> s.entry().report()).toList());
  }

  /**
   * Of each country who was named first with an id: who prepares a summit does not take part. To
   * whom else an act was done is no party of this plan.
   */
  private static List<Party> parties(PlanThread thread) {
    Set<String> targets = thread.first().hosts().keys();
    boolean isAct = thread.kind().shape() == PlanKind.Shape.ACT && !targets.isEmpty();
    List<Party> all = new ArrayList<>();
    for (Sight sight : thread.sights()) {
      all.addAll(sight.entry().actors());
      sight.recipients().stream()
          .filter(p -> !isAct || p.key().filter(targets::contains).isPresent())
          .forEach(all::add);
    }
    Map<String, Party> known = new LinkedHashMap<>();
    for (Party p : all) {
      p.key().ifPresent(key -> known.merge(key, p, PlanMaker::known));
    }
    return known.isEmpty() ? all.stream().distinct().toList() : List.copyOf(known.values());
  }

  private static Party known(Party first, Party later) {
    return first.id().isPresent() ? first : later;
  }

  /** The latest town told by a report that changed the plan; else the latest country. */
  private static Optional<Spot> place(PlanThread thread) {
    Set<String> changes = new HashSet<>();
    thread.steps().forEach(step -> step.report().ifPresent(changes::add));
    List<Spot> all =
        new ArrayList<>(
            thread.sights().stream()
                .filter(s -> changes.contains(s.entry().report()))
                .flatMap(s -> s.entry().places().stream())
                .filter(p -> p.id().isPresent())
                .toList());
    Collections.reverse(all);
    return all.stream()
        .filter(p -> !Whereabouts.isCountry(p))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
