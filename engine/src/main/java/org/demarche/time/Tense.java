package org.demarche.time;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/**
 * Tells from the verb forms around an expression whether it is told as past or as to come. There is
 * no parser: the nearest telling word of the clause decides, those before the expression first.
 */
final class Tense {

  /** How a word of {@code tense.tsv} points. */
  private enum Cue {
    PAST,
    FUTURE,
    /** A past form whose infinitive is still to come. */
    COMMIT
  }

  private static final int REACH = 14;
  private static final Set<String> BREAKS = Set.of(";", ":", "\"", "“", "”", "(", ")");
  private static final Set<String> WILL_BE = Set.of("is", "are", "was", "were");
  private static final Set<String> LIMITS = Set.of("by", "through");
  private static final Set<String> EARLY = Set.of("early", "soon", "late");
  private static final Set<String> BE = Set.of("be", "to", "being", "get");

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  static Tense load() {
    Tense tense = new Tense();
    for (DataFile.Row row : DataFile.load(Tense.class, "tense.tsv", 2).rows()) {
      try {
        Set<String> forms =
            tense.words.computeIfAbsent(Cue.valueOf(row.column(0)), cue -> new HashSet<>());
        forms.addAll(List.of(row.column(1).split(", ", -1)));
      } catch (IllegalArgumentException e) {
        throw row.wrong("expected PAST, FUTURE or COMMIT, found '" + row.column(0) + "'");
      }
    }
    return tense;
  }

  Direction around(Found found) {
    if (isLimit(found.items(), found.from())) {
      return Direction.FUTURE;
    }
    Direction before = before(found.items(), found.from());
    return before != Direction.UNKNOWN ? before : after(found.items(), found.to());
  }

  /**
   * "By February", "as early as Tuesday" set a limit that is to come, unless "had" tells that it
   * has passed.
   */
  private static boolean isLimit(List<Item> items, int from) {
    boolean isEarly =
        from > 2
            && items.get(from - 1).text().equals("as")
            && EARLY.contains(items.get(from - 2).text());
    if (from == 0 || !(isEarly || LIMITS.contains(items.get(from - 1).text()))) {
      return false;
    }
    return items.subList(Math.max(0, from - REACH), from).stream()
        .noneMatch(item -> item.text().equals("had"));
  }

  private Direction before(List<Item> items, int from) {
    boolean hasInfinitive = false;
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      String word = items.get(at).text();
      if (BREAKS.contains(word)) {
        return Direction.UNKNOWN;
      }
      hasInfinitive |= word.equals("to");
      Direction cue = cue(items, at, hasInfinitive);
      if (cue != Direction.UNKNOWN) {
        return cue;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction after(List<Item> items, int to) {
    for (int at = to; at < Math.min(items.size(), to + REACH); at++) {
      if (BREAKS.contains(items.get(at).text())) {
        return Direction.UNKNOWN;
      }
      Direction cue = cue(items, at, false);
      if (cue != Direction.UNKNOWN) {
        return cue;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction cue(List<Item> items, int at, boolean hasInfinitive) {
    String word = items.get(at).text();
    if (hasInfinitive && is(Cue.COMMIT, word)) {
      return Direction.FUTURE;
    }
    boolean isPlan = word.equals("to") && at > 0 && WILL_BE.contains(items.get(at - 1).text());
    if (isPlan || is(Cue.FUTURE, word)) {
      return Direction.FUTURE;
    }
    if (is(Cue.PAST, word)) {
      return Direction.PAST;
    }
    boolean isPassive = at > 0 && BE.contains(items.get(at - 1).text());
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !isPassive
        ? Direction.PAST
        : Direction.UNKNOWN;
  }

  private boolean is(Cue cue, String word) {
    return words.getOrDefault(cue, Set.of()).contains(word);
  }
}
