package org.demarche.time;

import java.util.Set;

/** When lengths, rates, repetitions and times of the clock count as times. */
final class LengthGuards {

  private static final Set<String> BEFORE_LENGTH =
      Set.of(
          "for",
          "in",
          "within",
          "after",
          "over",
          "than",
          "about",
          "nearly",
          "almost",
          "only",
          "least",
          "lasted",
          "take",
          "takes",
          "took",
          "half",
          "another",
          "and",
          "or",
          "spent",
          "more than",
          "less than",
          "at least",
          "up to",
          "during",
          "just",
          "under",
          "around",
          "every",
          "through",
          "lasting",
          "last",
          "well over",
          "just over",
          "barely",
          "as",
          "him",
          "her",
          "them",
          "us");
  private static final Set<String> BEFORE_BARE =
      Set.of(
          "for",
          "in",
          "within",
          "over",
          "of",
          "took",
          "take",
          "last",
          "than",
          "weeks",
          "or",
          "after",
          "early",
          "the",
          "spent",
          "more than");

  /** Before "last" as a verb. */
  static final Set<String> BEFORE_VERB =
      Set.of(
          "will", "would", "to", "could", "can", "cannot", "may", "might", "should", "must",
          "shall", "not", "did", "does", "do");

  private static final Set<String> WHOLE =
      Set.of(
          "the", "its", "his", "her", "their", "our", "all", "a", "an", "those", "these", "that");

  private LengthGuards() {}

  static boolean isSet(Match match) {
    String word = match.items().get(match.from()).text();
    boolean isAlone =
        match.to() == match.items().size()
            || !Character.isLetter(match.items().get(match.to()).text().charAt(0))
            || Neighbours.next(match, "basis", "for", "in", "at", "to", "by", "on", "from", "and");
    return isAlone || word.endsWith("ally") || word.equals("daily");
  }

  /** "Three days later" counts from what was told, "three days after the vote" does not. */
  static boolean isShift(Match match) {
    String last = match.items().get(match.to() - 1).text();
    boolean isOpen = last.equals("before") || last.equals("after") || last.equals("prior");
    return !isOpen
        || match.to() == match.items().size()
        || !Character.isLetterOrDigit(match.items().get(match.to()).text().charAt(0));
  }

  static boolean isOneUnit(Match match) {
    boolean isLong =
        Neighbours.next(match, "-")
            && match.to() + 1 < match.items().size()
            && match.items().get(match.to() + 1).text().equals("long");
    return Neighbours.after(match, BEFORE_LENGTH) && !isFraction(match) && !isLong;
  }

  /** "Three quarters of its oil" is a share; "three quarters of losses" are a length. */
  private static boolean isFraction(Match match) {
    String last = match.items().get(match.to() - 1).text();
    boolean isOf = last.startsWith("quarter") && Neighbours.next(match, "of");
    int whole = match.to() + 1;
    return isOf
        && whole + 1 < match.items().size()
        && WHOLE.contains(match.items().get(whole).text())
        && !match.items().get(whole + 1).text().equals("year");
  }

  static boolean isBareUnits(Match match) {
    return !isFraction(match)
        && (Neighbours.after(match, BEFORE_BARE) || Neighbours.next(match, "later", "after", "of"));
  }

  static boolean isClock(Match match) {
    return match.has(Kind.AMPM)
        || match.has(Kind.ZONE)
        || Neighbours.after(
            match, Set.of("at", "by", "around", "about", "until", "from", "to", "since"));
  }

  static boolean isLength(Match match) {
    if (match.has(Kind.VAGUE) && match.has(Kind.UNIT)) {
      return Neighbours.before(match, 1).equals("the");
    }
    boolean isAge =
        Neighbours.next(match, "old")
            || (Neighbours.next(match, "-")
                && match.to() + 1 < match.items().size()
                && match.items().get(match.to() + 1).text().equals("old"));
    return !Neighbours.MONEY.contains(Neighbours.before(match, 1))
        && !isAge
        && !isFraction(match)
        && !isOrdinalSecond(match);
  }

  /** "One second" is a length, "two second" is not one. */
  static boolean isOrdinalSecond(Match match) {
    return match.items().get(match.to() - 1).text().equals("second")
        && match.value(Kind.NUM).orElse(0) > 1;
  }

  static boolean isRate(Match match) {
    String before = Neighbours.before(match, 1);
    return before.equals("%")
        || before.equals("percent")
        || before.equals("million")
        || before.equals("billion")
        || before.equals("once")
        || before.equals("twice")
        || before.equals("times")
        || (match.from() > 0 && match.items().get(match.from() - 1).is(Kind.NUM));
  }
}
