package org.demarche.story;

import java.util.List;

/**
 * Agglomerative clustering by the average over all pairs (UPGMA; Sokal and Michener, 1958): the two
 * nearest groups are joined while their average reaches the threshold. Of equal averages the pair
 * with the smallest numbers is taken. Time grows with about the square of the block, memory with
 * the square.
 */
final class AverageLink {

  /** Of each to those before it; single precision halves the memory and is exact enough. */
  private final float[][] near;

  private final int[] size;
  private final int[] best;
  private final boolean[] gone;
  private final Partition groups;

  private AverageLink(List<Content> block, StoryRule rule) {
    int n = block.size();
    near = new float[n][];
    size = new int[n];
    best = new int[n];
    gone = new boolean[n];
    groups = new Partition(n);
    Similarities.rows(block, rule, this::take);
    for (int i = 0; i < n; i++) {
      size[i] = 1;
      best[i] = best(i);
    }
  }

  private void take(int number, double[] row) {
    near[number] = new float[number];
    for (int j = 0; j < number; j++) {
      near[number][j] = (float) row[j];
    }
  }

  private float near(int a, int b) {
    return near[Math.max(a, b)][Math.min(a, b)];
  }

  /** The groups of a block: numbers ascending, groups by their smallest. */
  static List<List<Integer>> cluster(List<Content> block, StoryRule rule) {
    AverageLink link = new AverageLink(block, rule);
    int first = link.nearest();
    while (first >= 0 && link.near(first, link.best[first]) >= rule.threshold()) {
      link.join(first, link.best[first]);
      first = link.nearest();
    }
    return link.groups.groups();
  }

  /** The smallest number whose best later neighbour is the nearest of all; -1 when one is left. */
  private int nearest() {
    int found = -1;
    for (int i = 0; i < best.length; i++) {
      if (!gone[i] && best[i] >= 0 && (found < 0 || near(i, best[i]) > near(found, best[found]))) {
        found = i;
      }
    }
    return found;
  }

  private int best(int i) {
    int found = -1;
    for (int j = i + 1; j < best.length; j++) {
      if (!gone[j] && (found < 0 || near(i, j) > near(i, found))) {
        found = j;
      }
    }
    return found;
  }

  /** Joins the group of {@code b} to that of {@code a}, where a is the smaller. */
  private void join(int a, int b) {
    groups.join(a, b);
    gone[b] = true;
    for (int k = 0; k < best.length; k++) {
      if (!gone[k] && k != a) {
        double sum = (double) near(a, k) * size[a] + (double) near(b, k) * size[b];
        near[Math.max(a, k)][Math.min(a, k)] = (float) (sum / (size[a] + size[b]));
      }
    }
    size[a] += size[b];
    for (int k = 0; k < b; k++) {
      if (!gone[k] && (k == a || best[k] == b || best[k] == a)) {
        best[k] = best(k);
      } else if (!gone[k] && k < a && best[k] >= 0 && isBetter(k, a)) {
        best[k] = a;
      }
    }
  }

  /** True if {@code a} is a nearer neighbour of {@code k} than its best, or as near and smaller. */
  private boolean isBetter(int k, int a) {
    float now = near(k, best[k]);
    return near(k, a) > now || (near(k, a) == now && a < best[k]);
  }
}
