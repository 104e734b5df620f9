package org.demarche.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.time.TimeInterval;

/** Judges whether a report speaks of a plan, field by field. */
final class PlanJudge {
  /** Days by which what took place may miss its window, as news tells days loosely. */
  private static final int LOOSE = 3;

  /** Reports of what has ended come for so many days more. */
  private static final int AFTERMATH = 14;

  private static final double ACT = 0.25;

  /** Less than this is what any two reports of two countries have in common. */
  private static final double HARDLY = 0.15;

  private static final double SLIPPED = 0.3;
  private static final double HALF_KNOWN = 0.4;
  private static final double SET = 0.2;

  private PlanJudge() {}

  static Optional<Match> match(PlanThread plan, Sight sight) {
    if (!isKind(plan, sight)) {
      return Optional.empty();
    }
    double words =
        plan.sights().stream()
            .mapToDouble(s -> s.words().similarity(sight.words()))
            .max()
            .orElse(0);
    Optional<String> parties = parties(plan, sight, words);
    Optional<String> time = parties.flatMap(p -> time(plan, sight, words));
    return time.map(
        t ->
            new Match(
                score(plan, sight, words),
                String.format(
                    Locale.ROOT,
                    "kind: %s; parties: %s; time: %s; words alike: %.2f",
                    sight.kind().key(),
                    parties.orElseThrow(),
                    t,
                    words)));
  }

  private static double score(PlanThread plan, Sight sight, double words) {
    Sight first = plan.first();
    int persons =
        first.doers().sharedPersons(sight.doers()) + first.hosts().sharedPersons(sight.hosts());
    int keys = shared(first.keys(), sight.keys()).size();
    boolean isSameKind = plan.kind().key().equals(sight.kind().key());
    boolean isInWindow =
        plan.window().isPresent()
            && sight.when().filter(w -> Days.overlap(w, plan.window().get())).isPresent();
    return 2 * persons + keys + 2 * words + (isSameKind ? 0.5 : 0) + (isInWindow ? 1 : 0);
  }

  /** A meeting carries planned talks out, but who calls a meeting off may still talk. */
  private static boolean isKind(PlanThread plan, Sight sight) {
    PlanKind mine = plan.kind();
    PlanKind its = sight.kind();
    boolean isHeld = sight.state().filter(s -> s.isOpen() || s == PlanState.TOOK_PLACE).isPresent();
    return mine.key().equals(its.key()) || (isHeld && mine.also().contains(its.key()));
  }

  /** Who is the same; empty if they are others or too little is known. */
  private static Optional<String> parties(PlanThread plan, Sight sight, double words) {
    Sight first = plan.first();
    return switch (plan.kind().shape()) {
      case VISIT ->
          sight.kind().shape() == PlanKind.Shape.VISIT
              ? visit(first, sight, words)
              : meetingOfVisit(first, sight);
      case MEETING -> meeting(first, sight, words);
      case ACT -> act(first, sight, words);
    };
  }

  private static Optional<String> visit(Sight plan, Sight sight, double words) {
    if (plan.doers().isOfOthers(sight.doers()) || plan.doers().shared(sight.doers()) == 0) {
      return Optional.empty();
    }
    Set<String> hosts = shared(plan.hostKeys(), sight.hostKeys());
    boolean isPerson = plan.doers().sharedPersons(sight.doers()) > 0;
    boolean isOpen = sight.hostKeys().isEmpty() && isPerson && words >= HALF_KNOWN;
    return hosts.isEmpty() && !isOpen
        ? Optional.empty()
        : Optional.of(
            shared(plan.doers().keys(), sight.doers().keys())
                + (isPerson ? " in person" : "")
                + " to "
                + (hosts.isEmpty() ? plan.hostKeys() : hosts));
  }

  /** Who has met the hosts in their country has come. */
  private static Optional<String> meetingOfVisit(Sight plan, Sight sight) {
    boolean areThere =
        sight.places().stream().anyMatch(plan.hostKeys()::contains)
            && plan.doers().shared(sight.doers()) > 0
            && !plan.doers().isOfOthers(sight.doers());
    boolean isPerson = plan.doers().sharedPersons(sight.doers()) > 0;
    boolean areBoth = !shared(plan.hostKeys(), sight.keys()).isEmpty();
    return areThere && (isPerson || (areBoth && plan.doers().persons().isEmpty()))
        ? Optional.of(
            shared(plan.doers().keys(), sight.doers().keys()) + " met at " + sight.places())
        : Optional.empty();
  }

  private static Optional<String> meeting(Sight plan, Sight sight, double words) {
    if (plan.doers().isOfOthers(sight.doers()) || areOtherPairs(plan.doers(), sight.doers())) {
      return Optional.empty();
    }
    Set<String> mine = plan.keys();
    Set<String> theirs = new TreeSet<>(sight.keys());
    if (sight.kind().shape() == PlanKind.Shape.VISIT) {
      theirs.addAll(sight.hostKeys());
    }
    Set<String> both = shared(mine, theirs);
    boolean isSamePlace = plan.places().stream().anyMatch(sight.places()::contains);
    boolean isPlaceKnown = !plan.places().isEmpty();
    boolean isAlone = mine.size() == 1 || theirs.size() == 1;
    boolean isHalf = both.size() == 1 && (isSamePlace || (isAlone && !isPlaceKnown));
    boolean isSet = isSamePlace && plan.entry().time().isPresent() && words >= SET;
    if (both.size() > 1 || (isHalf && (isSet || words >= HALF_KNOWN))) {
      return Optional.of(both + (isSamePlace ? " at " + sight.places() : ""));
    }
    return Optional.empty();
  }

  /** One of two who meet is not enough: he meets many. */
  private static boolean areOtherPairs(Side plan, Side sight) {
    return plan.persons().size() > 1 && sight.persons().size() > 1 && plan.sharedPersons(sight) < 2;
  }

  /**
   * The same doer and target, or no doer where it is called off; and words enough in common, the
   * town of the plan, or a place with the target or a percentage of the plan and some words.
   */
  private static Optional<String> act(Sight plan, Sight sight, double words) {
    Set<String> doers = shared(plan.doers().keys(), sight.doers().keys());
    boolean areOthers =
        plan.doers().isOfOthers(sight.doers())
            || plan.hosts().isOfOthers(sight.hosts())
            || (doers.isEmpty() && sight.doers().isKnown());
    if (areOthers || isElsewhere(plan, sight)) {
      return Optional.empty();
    }
    Set<String> hosts = shared(plan.hostKeys(), sight.hostKeys());
    Set<String> towns = townsNamed(plan, sight);
    Set<String> mine = Percentages.of(plan.entry().sentence());
    Set<String> theirs = Percentages.of(sight.entry().sentence());
    Set<String> rates = shared(mine, theirs);
    boolean isOtherRate = rates.isEmpty() && !mine.isEmpty() && !theirs.isEmpty();
    boolean isOff = doers.isEmpty() && !sight.isHeld() && !(towns.isEmpty() && rates.isEmpty());
    boolean areThey = (!doers.isEmpty() || isOff) && !(hosts.isEmpty() && towns.isEmpty());
    boolean isThere = !shared(plan.hostKeys(), sight.places()).isEmpty();
    boolean isIt =
        words >= ACT || !towns.isEmpty() || ((isThere || !rates.isEmpty()) && words >= HARDLY);
    return areThey && isIt && !isOtherRate
        ? Optional.of(
            (isOff ? "nobody named" : doers)
                + " to "
                + (hosts.isEmpty() ? towns : hosts)
                + (rates.isEmpty() ? "" : " at " + rates + " percent"))
        : Optional.empty();
  }

  /** The towns of a plan that a sentence names. */
  private static Set<String> townsNamed(Sight plan, Sight sight) {
    Set<String> named = new TreeSet<>();
    for (Spot spot : plan.entry().places()) {
      if (Whereabouts.isTown(spot) && sight.entry().sentence().contains(spot.name())) {
        named.add(spot.name());
      }
    }
    return named;
  }

  /** In another town of the same country; who sets out may be told from anywhere else. */
  private static boolean isElsewhere(Sight plan, Sight sight) {
    List<Spot> mine = plan.entry().places();
    List<Spot> theirs = sight.entry().places();
    Set<String> both = new TreeSet<>(Whereabouts.countries(mine));
    both.retainAll(Whereabouts.countries(theirs));
    return !both.isEmpty()
        && Whereabouts.of(Whereabouts.within(mine, both), Whereabouts.within(theirs, both))
            == Whereabouts.Fit.APART;
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** How the days go together; empty if they do not. */
  private static Optional<String> time(PlanThread plan, Sight sight, double words) {
    LocalDate told = sight.entry().published().orElseThrow();
    long quiet = ChronoUnit.DAYS.between(plan.heard(), told);
    boolean hasEnded = !plan.state().isOpen() && plan.state() != PlanState.LAPSED;
    if (hasEnded) {
      boolean isSame = sight.state().equals(Optional.of(plan.state()));
      boolean isLate = quiet == 0 && sight.isToCome();
      return quiet <= AFTERMATH && (isSame || isLate)
          ? Optional.of("told again within " + AFTERMATH + " days")
          : Optional.empty();
    }
    Optional<TimeInterval> when = PlanThread.windowOf(sight);
    return sight.isHeld() ? tookPlace(plan, sight, words, quiet) : toCome(plan, sight, when, quiet);
  }

  private static Optional<String> toCome(
      PlanThread plan, Sight sight, Optional<TimeInterval> when, long quiet) {
    if (quiet > plan.kind().days() && plan.window().isEmpty()) {
      return Optional.empty();
    }
    boolean isMoved =
        sight.state().equals(Optional.of(PlanState.POSTPONED))
            || plan.state() == PlanState.POSTPONED
            || plan.state() == PlanState.LAPSED;
    if (plan.window().isEmpty() || when.isEmpty()) {
      return Optional.of(when.isEmpty() ? "no other window" : "first window");
    }
    if (Days.overlap(plan.window().get(), when.get())) {
      return Optional.of("windows overlap");
    }
    return isMoved ? Optional.of("moved to another window") : Optional.empty();
  }

  private static Optional<String> tookPlace(
      PlanThread plan, Sight sight, double words, long quiet) {
    // What announces a plan does not tell that it was carried out.
    if (plan.sights().stream().anyMatch(s -> s.entry().isBeside(sight.entry()))) {
      return Optional.empty();
    }
    Optional<TimeInterval> held = sight.when();
    LocalDate first = plan.first().entry().published().orElseThrow();
    if (held.isEmpty() || Days.to(held.get()).isBefore(first.minusDays(1))) {
      return Optional.empty();
    }
    int persons = plan.first().doers().sharedPersons(sight.doers());
    if (plan.window().isEmpty()) {
      if (persons < 2 && words < HARDLY) {
        return Optional.empty();
      }
      return quiet <= plan.kind().days()
          ? Optional.of("within " + plan.kind().days() + " days of the last word of it")
          : Optional.empty();
    }
    TimeInterval window = plan.window().get();
    if (Days.from(held.get()).isAfter(lastDay(window))) {
      boolean isThey = persons > 0 || words >= SLIPPED;
      return quiet <= plan.kind().days() && isThey
          ? Optional.of("after its window")
          : Optional.empty();
    }
    boolean isBefore =
        window.from().isPresent()
            && Days.to(held.get()).isBefore(Days.from(window).minusDays(LOOSE));
    return isBefore ? Optional.empty() : Optional.of("within its window");
  }

  private static LocalDate lastDay(TimeInterval window) {
    return window.to().map(day -> day.plusDays(LOOSE)).orElse(LocalDate.MAX);
  }
}
