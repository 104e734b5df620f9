package org.demarche.time;

import java.util.List;
import java.util.Set;

/** The words just before and after a match. */
final class Neighbours {

  private static final Set<String> LEADING =
      Set.of(
          "in",
          "by",
          "since",
          "until",
          "till",
          "through",
          "from",
          "during",
          "of",
          "before",
          "after",
          "between",
          "and",
          "to",
          "late",
          "early",
          "mid",
          "for",
          "this",
          "last",
          "next",
          "over",
          "-",
          "throughout",
          "on",
          "or",
          "beginning",
          "starting",
          "ended",
          "ending",
          "around",
          "about",
          "as",
          "any",
          "(",
          "end",
          "the end of",
          "each",
          "every",
          "the beginning of",
          "the middle of",
          "the start of",
          "effective",
          "early in",
          "late in");

  /** Marks that make a number no time. */
  static final Set<String> MONEY = Set.of("$", "£", "€", "#", "no", "number", "page");

  private Neighbours() {}

  /** After a word that leads to a time: "in", "since", "early". */
  static boolean afterLeading(Match match) {
    return after(match, LEADING) || isMod(match, 1);
  }

  static boolean afterThe(Match match) {
    return match.hasWord("the") || before(match, 1).equals("the");
  }

  static boolean after(Match match, Set<String> words) {
    return words.contains(before(match, 1));
  }

  static boolean isMod(Match match, int count) {
    int at = match.from() - count;
    return at >= 0 && match.items().get(at).is(Kind.POINT_MOD);
  }

  static String before(Match match, int count) {
    int at = match.from() - count;
    return at < 0 ? "" : match.items().get(at).text();
  }

  static boolean next(Match match, String... words) {
    return match.to() < match.items().size()
        && List.of(words).contains(match.items().get(match.to()).text());
  }

  static boolean nextIsNamed(Match match) {
    return match.to() < match.items().size()
        && (match.items().get(match.to()).is(Kind.UNIT)
            || match.items().get(match.to()).is(Kind.UNITS));
  }
}
