package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the time expressions among the items of a sentence and joins what belongs together. */
final class Finder {

  private static final Set<String> JOINTS = Set.of(",", "on", "of");

  private final Rules rules;

  Finder(Rules rules) {
    this.rules = rules;
  }

  /**
   * The expressions in order, none over another.
   *
   * @param isGuarded false when the items are known to be a time expression and nothing else
   */
  List<Found> find(List<Item> items, boolean isGuarded) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      Optional<Match> match = rules.longest(items, at, isGuarded);
      Optional<Meaning> meaning = match.flatMap(Meanings::of);
      if (meaning.isEmpty()) {
        at++;
        continue;
      }
      int end = match.get().to();
      Found next =
          new Found(at, end, items, meaning.get(), match.get().rule().name(), Optional.empty());
      next = withPart(next);
      at = next.to();
      int free = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
      next = withMod(next, free);
      if (!found.isEmpty() && joins(found.get(found.size() - 1), next)) {
        found.add(join(found.remove(found.size() - 1), next));
      } else {
        found.add(next);
      }
    }
    return found;
  }

  /** "Friday" with "morning" behind it. */
  private static Found withPart(Found day) {
    if (!day.isDay() || day.to() >= day.items().size()) {
      return day;
    }
    Item next = day.items().get(day.to());
    if (!next.is(Kind.PART)) {
      return day;
    }
    String code = DayPart.values()[next.value(Kind.PART)].code();
    return day.with(new Meaning.TimeOfDay(code, Optional.of(day.meaning())), day.to() + 1);
  }

  /** "The end of" or "nearly" in front. */
  private static Found withMod(Found found, int free) {
    int at = found.from() - 1;
    if (at > free && found.items().get(at).text().equals("-")) {
      at--;
    }
    if (at < free) {
      return found;
    }
    Item before = found.items().get(at);
    if (isLength(found.meaning())) {
      boolean startsWithThe = found.items().get(found.from()).text().equals("the");
      return before.is(Kind.LENGTH_MOD) && !startsWithThe
          ? found.startingAt(at, mod(before.value(Kind.LENGTH_MOD)))
          : found;
    }
    if (before.is(Kind.POINT_MOD) && takesMod(found.meaning())) {
      return found.startingAt(at, mod(before.value(Kind.POINT_MOD)));
    }
    return found;
  }

  private static TimexMod mod(int ordinal) {
    return TimexMod.values()[ordinal];
  }

  private static boolean isLength(Meaning meaning) {
    return (meaning instanceof Meaning.Length length && length.side() == Meaning.Side.OPEN)
        || (meaning instanceof Meaning.Shift shift
            && shift.sign() != 0
            && shift.quantity().count() > 1);
  }

  private static boolean takesMod(Meaning meaning) {
    return !(meaning instanceof Meaning.Vague)
        && !(meaning instanceof Meaning.Repeated)
        && !(meaning instanceof Meaning.Length);
  }

  /** "10 p.m." and "Wednesday", with nothing or a comma, "on" or "of" between. */
  private static boolean joins(Found first, Found second) {
    int gap = second.from() - first.to();
    boolean isNear =
        gap == 0 || (gap == 1 && JOINTS.contains(first.items().get(first.to()).text()));
    return isNear
        && second.mod().isEmpty()
        && first.meaning() instanceof Meaning.TimeOfDay time
        && (time.day().isEmpty() || time.day().get() instanceof Meaning.Told)
        && second.isDay();
  }

  private static Found join(Found first, Found second) {
    String code = ((Meaning.TimeOfDay) first.meaning()).code();
    return first.with(new Meaning.TimeOfDay(code, Optional.of(second.meaning())), second.to());
  }
}
