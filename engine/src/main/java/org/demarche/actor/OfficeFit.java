package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How well somebody's offices agree with a title on a day.
 *
 * @param dated whether one that fits covers the day, or nearly
 * @param score 0 to 3, more is better
 */
record OfficeFit(boolean dated, double score) {
  /** Offices whose holders are named without saying of where. */
  private static final Set<String> HIGH =
      Set.of(
          "head-of-state",
          "head-of-government",
          "leader",
          "president",
          "prime-minister",
          "chancellor",
          "monarch",
          "supreme-leader",
          "crown-prince",
          "foreign-minister",
          "secretary-general",
          "religious-head",
          "governor-general");

  /** Days by which lists of leaders differ, and presidents-elect travel before they begin. */
  private static final int SLACK = 120;

  private static final int MORE_SLACK = 800;

  static OfficeFit of(Actor actor, List<String> offices, Optional<LocalDate> on) {
    double best = 0;
    boolean dated = false;
    for (Spell s : actor.spells()) {
      boolean fits = offices.isEmpty() ? HIGH.contains(s.office()) : offices.contains(s.office());
      boolean high = HIGH.contains(s.office());
      double office = fits ? 1 : high ? 0.6 : 0;
      double day = on.isEmpty() ? 0.5 : day(s, on.get());
      if ((office > 0 && day >= 1) || (day >= 2 && offices.contains(s.office()))) {
        dated = true;
      }
      best = Math.max(best, day + (day > 0 ? office : office / 4));
    }
    return new OfficeFit(dated, best);
  }

  private static double day(Spell s, LocalDate on) {
    if (s.covers(on)) {
      return 2;
    }
    if (s.covers(on.plusDays(SLACK)) || s.covers(on.minusDays(SLACK))) {
      return 1.5;
    }
    return s.covers(on.plusDays(MORE_SLACK)) || s.covers(on.minusDays(MORE_SLACK)) ? 1 : 0;
  }

  /** Whether an office is one whose holder is named by surname alone across borders. */
  static boolean isHigh(Spell spell) {
    return HIGH.contains(spell.office());
  }
}
