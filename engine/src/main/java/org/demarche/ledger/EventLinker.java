package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.graph.Status;
import org.demarche.story.Voices;

/**
 * Groups reports into events: the likeliest pair first, and a pair joins its groups only if no
 * report of the one contradicts any of the other. Pairs are ordered by likeness and then by their
 * reports' ids, so the result is a function of the set.
 */
final class EventLinker {
  /** Pairs are looked for among reports published at most so many days apart. */
  private static final long WINDOW = 45;

  private EventLinker() {}

  /** A pair that may tell one event. */
  private record Pair(int one, int other, double likeness) {}

  /** By first day, then id. */
  static List<LedgerEvent> link(List<Entry> sorted, Voices voices) {
    BackReference back = BackReference.shipped();
    List<Told> all =
        sorted.stream()
            .filter(e -> e.status() != Status.GENERIC)
            .map(e -> Told.of(e, back))
            .toList();
    List<Pair> pairs = pairs(all);
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return groups(all, pairs).stream()
        .map(group -> EventMaker.make(group, voices))
        .sorted(
            Comparator.comparing((LedgerEvent e) -> e.first().orElse(LocalDate.MAX))
                .thenComparing(LedgerEvent::id))
        .toList();
  }

  private static List<Pair> pairs(List<Told> all) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String key : keys(all.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (List<Integer> block : blocks.values()) {
      for (int j = 1; j < block.size(); j++) {
        for (int i = j - 1; i >= 0 && areNear(all.get(block.get(i)), all.get(block.get(j))); i--) {
          int one = block.get(i);
          int other = block.get(j);
          if (seen.add(((long) one << Integer.SIZE) | other)) {
            OptionalDouble likeness = PairJudge.likeness(all.get(one), all.get(other));
            likeness.ifPresent(sure -> pairs.add(new Pair(one, other, sure)));
          }
        }
      }
    }
    return pairs;
  }

  /** The block is in order of publication: beyond the first far one all are far. */
  private static boolean areNear(Told a, Told b) {
    return Days.apart(a.entry(), b.entry()).map(days -> days <= WINDOW).orElse(true);
  }

  /** Two reports of one event share one of these. */
  private static Set<String> keys(Told told) {
    Set<String> keys = new HashSet<>();
    told.all().keys().forEach(key -> keys.add(told.entry().type() + " " + key));
    told.all().particular().forEach(key -> keys.add(told.entry().type() + " who " + key));
    told.entry()
        .places()
        .forEach(spot -> spot.id().ifPresent(id -> keys.add(told.entry().type() + " place " + id)));
    return keys;
  }

  private static List<List<Told>> groups(List<Told> all, List<Pair> pairs) {
    int[] group = new int[all.size()];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      int one = Math.min(group[pair.one()], group[pair.other()]);
      int other = Math.max(group[pair.one()], group[pair.other()]);
      if (one != other && mayJoin(all, members.get(one), members.get(other))) {
        members.get(other).forEach(i -> group[i] = one);
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
      }
    }
    return members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().map(all::get).toList())
        .toList();
  }

  private static boolean mayJoin(List<Told> all, List<Integer> some, List<Integer> others) {
    for (int i : some) {
      for (int j : others) {
        if (PairJudge.contradicts(all.get(i), all.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
