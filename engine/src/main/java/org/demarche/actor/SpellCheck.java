package org.demarche.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds spells that contradict each other: two holders of an office that one person holds at a
 * time.
 *
 * <p>Dates known by year or month alone contradict nothing that their days might allow.
 */
final class SpellCheck {
  private SpellCheck() {}

  static void check(Collection<List<DatedSpell>> byActor, Offices offices) {
    Map<String, List<DatedSpell>> byOffice = new HashMap<>();
    for (List<DatedSpell> spells : byActor) {
      for (DatedSpell s : spells) {
        Offices.Office office = offices.get(s.spell().office());
        if (office.single() && s.spell().country().isPresent()) {
          String key = s.spell().office() + ' ' + s.spell().country().get();
          byOffice.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
        }
      }
    }
    byOffice.values().forEach(SpellCheck::checkOffice);
  }

  private static void checkOffice(List<DatedSpell> spells) {
    spells.sort((a, b) -> a.surelyFrom().compareTo(b.surelyFrom()));
    for (int i = 0; i < spells.size(); i++) {
      DatedSpell earlier = spells.get(i);
      for (int j = i + 1; j < spells.size(); j++) {
        DatedSpell later = spells.get(j);
        if (later.surelyFrom().isAfter(earlier.surelyTo())) {
          break;
        }
        checkPair(earlier, later);
      }
    }
  }

  private static void checkPair(DatedSpell earlier, DatedSpell later) {
    LocalDate end =
        earlier.surelyTo().isBefore(later.surelyTo()) ? earlier.surelyTo() : later.surelyTo();
    if (end.isBefore(later.surelyFrom())) {
      return;
    }
    // A day on which one leaves and the other comes is no contradiction.
    long days =
        end.equals(LocalDate.MAX)
            ? Integer.MAX_VALUE - 1L
            : ChronoUnit.DAYS.between(later.surelyFrom(), end);
    if (days > Math.max(earlier.tolerance(), later.tolerance())) {
      throw later.wrong(
          later.spell().title()
              + ": "
              + later.actor()
              + " from "
              + later.surelyFrom()
              + " overlaps with "
              + earlier.actor()
              + " of line "
              + earlier.line()
              + " ("
              + earlier.file()
              + "): end the one, or allow it in the column \"shared\"");
    }
  }
}
