package org.demarche.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Macro-F1 over the PLOVER roots of relations: every root counts the same, however rare. */
public final class RootScore {

  private final Map<String, Integer> gold = new HashMap<>();
  private final Map<String, Integer> predicted = new HashMap<>();
  private final Map<String, Integer> right = new HashMap<>();
  private final Map<String, Map<String, Integer>> confusions = new HashMap<>();
  private int relations;

  /** Counts one relation. */
  public void add(String goldRoot, String predictedRoot) {
    relations++;
    gold.merge(goldRoot, 1, Integer::sum);
    predicted.merge(predictedRoot, 1, Integer::sum);
    if (goldRoot.equals(predictedRoot)) {
      right.merge(goldRoot, 1, Integer::sum);
    } else {
      confusions
          .computeIfAbsent(goldRoot, k -> new HashMap<>())
          .merge(predictedRoot, 1, Integer::sum);
    }
  }

  public int relations() {
    return relations;
  }

  /** Percent of relations whose root is right. */
  public double accuracy() {
    return 100.0
        * right.values().stream().mapToInt(Integer::intValue).sum()
        / Math.max(1, relations);
  }

  /** F1 of one root in percent; 0 where it was neither found nor there. */
  public double f1(String root) {
    int all = gold.getOrDefault(root, 0) + predicted.getOrDefault(root, 0);
    return all == 0 ? 0 : 200.0 * right.getOrDefault(root, 0) / all;
  }

  /** The mean of F1 over the roots that occur in the data, in percent. */
  public double macroF1() {
    return gold.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  /** The roots that occur in the data, in alphabetical order. */
  public SortedSet<String> roots() {
    return new TreeSet<>(gold.keySet());
  }

  /** How often relations of {@code root} were taken for each other root. */
  public Map<String, Integer> takenFor(String root) {
    return Map.copyOf(confusions.getOrDefault(root, Map.of()));
  }
}
