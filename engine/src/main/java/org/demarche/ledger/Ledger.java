package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.story.Voices;

/**
 * Events and plans of a set of reports.
 *
 * @param events by first day, then id
 * @param plans by first day, then id
 * @param asOf the day the states of plans hold for; empty if there is no dated report
 */
public record Ledger(List<LedgerEvent> events, List<Plan> plans, Optional<LocalDate> asOf) {

  public Ledger {
    events = List.copyOf(events);
    plans = List.copyOf(plans);
  }

  /**
   * Links all reports. The order of the arguments' items does not matter.
   *
   * @param entries reports of the articles that count, each once
   * @param voices which articles are copies of one text
   * @param decisions of the users, in the order they were made
   * @param asOf plans whose window has passed on this day have lapsed; by default the newest date
   *     of publication
   */
  public static Ledger of(
      Collection<Entry> entries,
      Voices voices,
      List<Decision> decisions,
      Optional<LocalDate> asOf) {
    List<Entry> sorted = entries.stream().sorted(Entry.IN_ORDER).toList();
    Optional<LocalDate> newest =
        sorted.stream().flatMap(e -> e.published().stream()).max(LocalDate::compareTo);
    Optional<LocalDate> day = asOf.or(() -> newest);
    return new Ledger(
        EventLinker.link(sorted, voices), PlanLinker.link(sorted, decisions, day), day);
  }
}
