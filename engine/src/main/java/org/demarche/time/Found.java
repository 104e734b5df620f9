package org.demarche.time;

import java.util.List;
import java.util.Optional;

/**
 * A time expression with its meaning, not yet its days.
 *
 * @param from number of its first item
 * @param to number after its last item
 * @param items of the whole sentence
 * @param rule name of the rule that found it
 */
record Found(
    int from, int to, List<Item> items, Meaning meaning, String rule, Optional<TimexMod> mod) {

  Found with(Meaning other, int newTo) {
    return new Found(from, newTo, items, other, rule, mod);
  }

  Found startingAt(int item, TimexMod by) {
    return new Found(item, to, items, meaning, rule, Optional.of(by));
  }

  int start() {
    return items.get(from).start();
  }

  int end() {
    return items.get(to - 1).end();
  }

  /** The word before; empty at the start of the sentence. */
  String before() {
    return from == 0 ? "" : items.get(from - 1).text();
  }

  /** Whether the meaning is one day, to which a time of day can be added. */
  boolean isDay() {
    return meaning instanceof Meaning.DayOfMonth
        || meaning instanceof Meaning.Weekday
        || meaning instanceof Meaning.Feast
        || (meaning instanceof Meaning.Shift shift && shift.unit() == Granularity.DAY)
        || (meaning instanceof Meaning.Told told && told.unit() == Granularity.DAY)
        || (meaning instanceof Meaning.Whole whole && whole.period().unit() == Granularity.DAY);
  }
}
