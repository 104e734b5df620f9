package org.demarche.app.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;

/**
 * Which plans are asked for; what is empty bounds nothing.
 *
 * @param dyad two countries that both take part
 * @param country one that takes part
 * @param actor id or part of a name
 * @param kind key of the kind
 * @param state a state's name, or "open" or "ended"
 * @param dueBefore the window or deadline ends before this day
 * @param id first letters of the plan's id
 */
public record PlanFilter(
    List<String> dyad,
    Optional<String> country,
    Optional<String> actor,
    Optional<String> kind,
    Optional<String> state,
    Optional<LocalDate> dueBefore,
    Optional<String> id) {

  public static final PlanFilter NONE =
      new PlanFilter(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public PlanFilter {
    dyad = List.copyOf(dyad);
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(id, "id");
    if (!dyad.isEmpty() && dyad.size() != 2) {
      throw new IllegalArgumentException("a dyad is two countries, found " + dyad);
    }
  }

  /** Only plans that two countries take part in. */
  public static PlanFilter of(List<String> dyad) {
    return new PlanFilter(
        dyad, NONE.country, NONE.actor, NONE.kind, NONE.state, NONE.dueBefore, NONE.id);
  }

  /** Whether a plan fits. */
  public boolean fits(Plan plan) {
    Set<String> countries = new HashSet<>();
    plan.parties().forEach(p -> p.country().or(p::id).ifPresent(countries::add));
    plan.place().flatMap(s -> s.country()).ifPresent(countries::add);
    boolean isDue =
        dueBefore
            .map(
                day ->
                    plan.window().flatMap(w -> w.to()).filter(to -> to.isBefore(day)).isPresent())
            .orElse(true);
    return countries.containsAll(dyad)
        && country.map(countries::contains).orElse(true)
        && actor.map(a -> plan.parties().stream().anyMatch(p -> isOf(p, a))).orElse(true)
        && kind.map(plan.kind()::equals).orElse(true)
        && state.map(s -> isIn(plan, s)).orElse(true)
        && isDue
        && id.map(plan.id()::startsWith).orElse(true);
  }

  private static boolean isOf(Party party, String actor) {
    return party.id().filter(actor::equals).isPresent()
        || party.name().toLowerCase(Locale.ROOT).contains(actor.toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(Plan plan, String state) {
    return switch (state.toLowerCase(Locale.ROOT)) {
      case "open" -> plan.state().isOpen();
      case "ended" -> !plan.state().isOpen();
      default -> plan.state().name().equalsIgnoreCase(state);
    };
  }
}
