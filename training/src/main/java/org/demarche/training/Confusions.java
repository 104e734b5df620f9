package org.demarche.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.graph.GraphEvent;

/** What the network takes for what, counted over triggers. */
final class Confusions {

  private static final String NOTHING = "nothing";

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Counts one sentence. */
  void add(List<GraphEvent> gold, List<GraphEvent> predicted) {
    for (GraphEvent g : gold) {
      Optional<GraphEvent> p = overlapping(g, predicted);
      String found = p.map(e -> e.type().name()).orElse(NOTHING);
      if (!found.equals(g.type().name())) {
        count(g.type().name(), found);
      } else if (p.orElseThrow().status() != g.status()) {
        count(g.status().name(), p.orElseThrow().status().name());
      }
    }
    for (GraphEvent p : predicted) {
      if (overlapping(p, gold).isEmpty()) {
        count(NOTHING, p.type().name());
      }
    }
  }

  private static Optional<GraphEvent> overlapping(GraphEvent one, List<GraphEvent> others) {
    return others.stream().filter(o -> o.trigger().overlaps(one.trigger())).findFirst();
  }

  private void count(String gold, String predicted) {
    counts.merge(gold + " taken for " + predicted, 1, Integer::sum);
  }

  /** The commonest first, at most {@code most} lines. */
  List<String> commonest(int most) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(e -> e.getValue() + " " + e.getKey())
        .toList();
  }
}
