package org.demarche.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.graph.Status;
import org.demarche.story.Content;
import org.demarche.time.TimeInterval;

/**
 * What a report says of a plan, of one there is or of a new one.
 *
 * @param entry the report
 * @param kind of the act
 * @param doers who comes, or acts; for a meeting all who take part
 * @param hosts to whom one comes or it is done; nobody for a meeting
 * @param places countries of its places
 * @param state what it says became of the plan; empty if only that it was not so
 * @param words what its sentence is about
 */
record Sight(
    Entry entry,
    PlanKind kind,
    Side doers,
    Side hosts,
    Set<String> places,
    Optional<PlanState> state,
    Content words) {

  Sight {
    places = Set.copyOf(places);
  }

  static Optional<Sight> of(Entry e, PlanKinds kinds, PlanWords words, Arrivals arrivals) {
    if (e.status() == Status.GENERIC || e.published().isEmpty()) {
      return Optional.empty();
    }
    return kinds.of(e).map(kind -> make(e, kind, state(e, kind, words, arrivals.areFor(e, kind))));
  }

  private static Sight make(Entry e, PlanKind kind, Optional<PlanState> state) {
    Set<String> places = new TreeSet<>(Whereabouts.countries(e.places()));
    List<Party> doers = new ArrayList<>(e.actors());
    List<Party> hosts = new ArrayList<>();
    (kind.shape() == PlanKind.Shape.MEETING ? doers : hosts).addAll(recipients(e, kind));
    Content words = Content.of(e.report(), e.published(), "", e.sentence());
    return new Sight(e, kind, Side.of(doers), Side.of(hosts), places, state, words);
  }

  /** Those of a report; a town where others meet takes no part. */
  private static List<Party> recipients(Entry e, PlanKind kind) {
    return kind.shape() == PlanKind.Shape.MEETING
        ? e.recipients().stream().filter(p -> !isPlace(p, e)).toList()
        : e.recipients();
  }

  /** To whom it is done, who is met or who is host. */
  List<Party> recipients() {
    return recipients(entry, kind);
  }

  private static boolean isPlace(Party party, Entry e) {
    return e.places().stream()
        .anyMatch(spot -> Whereabouts.isTown(spot) && spot.name().equals(party.name()));
  }

  /**
   * What a report says became of it.
   *
   * @param isErrand whether it is what a visitor who has arrived has come for
   */
  private static Optional<PlanState> state(
      Entry e, PlanKind kind, PlanWords words, boolean isErrand) {
    Optional<PlanState> told = words.of(e);
    Optional<PlanState> before = words.before(e, kind.shape());
    boolean isHeld =
        told.filter(s -> s == PlanState.PREPARING || s == PlanState.ACCEPTED).isPresent();
    return switch (e.status()) {
      case OCCURRED ->
          before.filter(s -> s == PlanState.CANCELLED).or(() -> Optional.of(PlanState.TOOK_PLACE));
      case PLANNED ->
          told.filter(s -> s == PlanState.POSTPONED || s == PlanState.PREPARING)
              .or(() -> Optional.of(PlanState.TOOK_PLACE).filter(s -> isErrand))
              .or(() -> before.filter(s -> s == PlanState.PROPOSED))
              .or(() -> Optional.of(scheduled(e)));
      case REQUESTED, POSSIBLE ->
          words
              .ofCues(e)
              .or(() -> before)
              .filter(s -> s == PlanState.REFUSED && kind.shape() != PlanKind.Shape.ACT)
              .or(() -> Optional.of(PlanState.PROPOSED));
      case NEGATED -> isHeld ? Optional.empty() : told;
      case GENERIC -> Optional.empty();
    };
  }

  private static PlanState scheduled(Entry e) {
    return e.time().isPresent() ? PlanState.SCHEDULED : PlanState.ACCEPTED;
  }

  /** Whether it tells of something to come. */
  boolean isToCome() {
    boolean isProspective =
        entry.status() == Status.PLANNED
            || entry.status() == Status.REQUESTED
            || entry.status() == Status.POSSIBLE;
    return isProspective && state.filter(PlanState::isOpen).isPresent();
  }

  /** Whether it tells that it took place. */
  boolean isHeld() {
    return state.filter(s -> s == PlanState.TOOK_PLACE).isPresent();
  }

  /** What was put off or called off before anybody heard of it was a plan too. */
  boolean opens() {
    boolean isOff =
        entry.status() == Status.NEGATED
            && state.filter(s -> s == PlanState.POSTPONED || s == PlanState.CANCELLED).isPresent();
    return (isToCome() || isOff) && isEnough();
  }

  /** Whether it says enough of who is to do what with whom for a plan to be followed. */
  private boolean isEnough() {
    return switch (kind.shape()) {
      case VISIT -> doers.isKnown() && !hostKeys().isEmpty();
      case MEETING -> doers.keys().size() > 1 || (doers.isKnown() && !awayPlaces().isEmpty());
      case ACT -> doers.isKnown() && !hostKeys().isEmpty();
    };
  }

  /** Keys of the host: who is named, else the country of the place. */
  Set<String> hostKeys() {
    Set<String> keys = new TreeSet<>(hosts.keys());
    keys.addAll(places);
    keys.removeAll(doers.keys());
    return keys;
  }

  private Set<String> awayPlaces() {
    Set<String> away = new TreeSet<>(places);
    away.removeAll(doers.keys());
    return away;
  }

  /** All keys of those who take part. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(doers.keys());
    keys.addAll(hosts.keys());
    return keys;
  }

  /** When it is to be or was; for what took place without a time the days before it was told. */
  Optional<TimeInterval> when() {
    return isHeld() ? Days.happened(entry) : entry.time();
  }
}
