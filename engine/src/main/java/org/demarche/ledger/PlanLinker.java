package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Goes through all reports in order of publication and gives each to the plan it speaks of, or
 * opens a new one. The order is the reports' own and not that of their arrival.
 */
final class PlanLinker {
  private final List<PlanThread> threads = new ArrayList<>();

  /** Threads that may still take reports, by a key of their parties. */
  private final Map<String, List<PlanThread>> byKey = new TreeMap<>();

  private final Decisions decisions;

  private PlanLinker(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * By first day, then id.
   *
   * @param asOf reports that were published later do not count; without it no plan lapses at the
   *     end
   */
  static List<Plan> link(List<Entry> sorted, List<Decision> decisions, Optional<LocalDate> asOf) {
    PlanKinds kinds = PlanKinds.shipped();
    PlanWords words = PlanWords.shipped();
    Arrivals arrivals = new Arrivals(sorted, kinds);
    PlanLinker linker = new PlanLinker(new Decisions(decisions));
    sorted.stream()
        .filter(
            e -> asOf.isEmpty() || e.published().filter(d -> !d.isAfter(asOf.get())).isPresent())
        .map(e -> Sight.of(e, kinds, words, arrivals))
        .flatMap(Optional::stream)
        .forEach(linker::add);
    asOf.ifPresent(linker::endBy);
    return linker.threads.stream()
        .map(PlanMaker::make)
        .sorted(Comparator.comparing((Plan p) -> p.steps().get(0).on()).thenComparing(Plan::id))
        .toList();
  }

  private void add(Sight sight) {
    LocalDate day = sight.entry().published().orElseThrow();
    String report = sight.entry().report();
    decisions.closesBefore(day, threads);
    Optional<PlanThread> told = decisions.joined(report, threads);
    if (told.isPresent()) {
      told.get().lapseBy(day);
      told.get().add(sight, "joined by the user");
      index(told.get(), sight);
      return;
    }
    if (sight.state().isEmpty()) {
      return;
    }
    List<Candidate> best = decisions.isSplit(report) ? List.of() : best(sight, day);
    if (!best.isEmpty()) {
      best.forEach(c -> c.thread().add(sight, c.match().reason()));
      best.forEach(c -> index(c.thread(), sight));
    } else if (sight.opens() || decisions.names(report)) {
      PlanThread thread = new PlanThread(sight, sight.state().orElseThrow());
      threads.add(thread);
      index(thread, sight);
    }
  }

  /** A plan a report may speak of, and why. */
  private record Candidate(PlanThread thread, Match match) {}

  /**
   * The likeliest plan; and where a report tells that something was done to several, the likeliest
   * for each: a tariff on two states carries out what was announced to either.
   */
  private List<Candidate> best(Sight sight, LocalDate day) {
    List<Candidate> found = new ArrayList<>();
    for (PlanThread thread : candidates(sight)) {
      thread.lapseBy(day);
      PlanJudge.match(thread, sight).ifPresent(m -> found.add(new Candidate(thread, m)));
    }
    found.sort(Comparator.comparingDouble((Candidate c) -> c.match().score()).reversed());
    List<Candidate> best = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (Candidate candidate : found) {
      Set<String> its = candidate.thread().first().hosts().keys();
      boolean isSecond =
          sight.isHeld()
              && candidate.thread().kind().shape() == PlanKind.Shape.ACT
              && !its.isEmpty()
              && its.stream().noneMatch(targets::contains);
      if (best.isEmpty() || isSecond) {
        best.add(candidate);
        targets.addAll(its);
      }
    }
    return best;
  }

  /** In the order they were opened. */
  private List<PlanThread> candidates(Sight sight) {
    Set<PlanThread> found = new HashSet<>();
    keys(sight).forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
    return threads.stream().filter(found::contains).toList();
  }

  private void index(PlanThread thread, Sight sight) {
    keys(sight)
        .forEach(
            key -> {
              List<PlanThread> there = byKey.computeIfAbsent(key, k -> new ArrayList<>());
              if (!there.contains(thread)) {
                there.add(thread);
              }
            });
  }

  private static Set<String> keys(Sight sight) {
    Set<String> keys = new HashSet<>(sight.keys());
    keys.addAll(sight.hostKeys());
    return keys;
  }

  private void endBy(LocalDate day) {
    decisions.closesBefore(day.plusDays(1), threads);
    threads.forEach(thread -> thread.lapseBy(day));
  }

  /** Decisions by what they do. */
  private static final class Decisions {
    private final List<Decision.Close> closes;
    private final Set<Decision.Close> done = new HashSet<>();
    private final List<Decision.Merge> merges;
    private final Set<String> splits = new HashSet<>();

    Decisions(List<Decision> all) {
      closes =
          only(all, Decision.Close.class).sorted(Comparator.comparing(Decision.Close::on)).toList();
      merges = only(all, Decision.Merge.class).toList();
      only(all, Decision.Split.class).forEach(s -> splits.add(s.report()));
    }

    private static <T extends Decision> Stream<T> only(List<Decision> all, Class<T> type) {
      return all.stream().filter(type::isInstance).map(type::cast);
    }

    boolean isSplit(String report) {
      return splits.contains(report);
    }

    boolean names(String report) {
      return splits.contains(report)
          || merges.stream().anyMatch(m -> m.report().equals(report) || m.other().equals(report));
    }

    Optional<PlanThread> joined(String report, List<PlanThread> threads) {
      for (Decision.Merge m : merges) {
        String other = m.report().equals(report) ? m.other() : m.report();
        if (m.report().equals(report) || m.other().equals(report)) {
          Optional<PlanThread> there = threads.stream().filter(t -> t.has(other)).findFirst();
          if (there.isPresent()) {
            return there;
          }
        }
      }
      return Optional.empty();
    }

    /** Closes the plans that users closed before a day. */
    void closesBefore(LocalDate day, List<PlanThread> threads) {
      for (Decision.Close close : closes) {
        if (close.on().isBefore(day) && !done.contains(close)) {
          Optional<PlanThread> thread =
              threads.stream().filter(t -> t.has(close.report())).findFirst();
          if (thread.isPresent()) {
            done.add(close);
            thread.get().lapseBy(close.on());
            thread.get().close(close);
          }
        }
      }
    }
  }
}
