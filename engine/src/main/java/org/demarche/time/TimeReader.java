package org.demarche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/** Reads the time expressions of English texts. Immutable; one reader serves all threads. */
public final class TimeReader {

  /** A day without a year is taken for the nearest when that is not further than this. */
  private static final int NEAR_DAYS = 60;

  private final ItemReader items;
  private final Finder finder;
  private final Resolver resolver;
  private final Tense tense;

  private TimeReader(ItemReader items, Finder finder, Resolver resolver, Tense tense) {
    this.items = items;
    this.finder = finder;
    this.resolver = resolver;
    this.tense = tense;
  }

  /**
   * A reader with the shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a table has a wrong line
   */
  public static TimeReader load() {
    Holidays holidays = Holidays.load();
    return new TimeReader(
        new ItemReader(Vocabulary.load(holidays)),
        new Finder(Rules.load()),
        new Resolver(holidays),
        Tense.load());
  }

  /**
   * The time expressions of a text, in order, none over another.
   *
   * @param sentences where they stand in the text, in order
   * @param published the day to count from; without it what is not written in full stays open
   */
  public List<TimeExpression> read(
      String text, List<Span> sentences, Optional<LocalDate> published) {
    Narration told = new Narration(published);
    List<TimeExpression> all = new ArrayList<>();
    for (Span sentence : sentences) {
      for (Found found : finder.find(items.read(sentence.of(text)), true)) {
        Direction direction = direction(found, published);
        Resolved resolved = resolver.resolve(found.meaning(), told, direction);
        if (!(found.meaning() instanceof Meaning.YearEarlier)) {
          boolean isYearOpen =
              !(found.meaning() instanceof Meaning.PartOfYear part && !part.year().isOpen())
                  && !(found.meaning() instanceof Meaning.ToldQuarter);
          resolved.period().ifPresent(period -> told.tell(period, isYearOpen));
        }
        all.add(expression(found, resolved, sentence.start(), published));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The same expression for an event that is known to be past or to come. Only what its words leave
   * open changes: "in April", "on Friday", "on 11 November"; for what is to come also "within 48
   * hours", "in two weeks".
   *
   * @param text the whole text the expression was read from
   * @param published the day to count from
   */
  public TimeExpression resolve(
      String text, TimeExpression expression, Direction direction, Optional<LocalDate> published) {
    int start = wordBefore(text, expression.span().start());
    String words = text.substring(start, expression.span().end());
    Span own = expression.span().shift(-start);
    for (Found found : finder.find(items.read(words), false)) {
      boolean isIt = found.start() == own.start() && found.end() == own.end();
      if (isIt && isOpen(found.meaning())) {
        Resolved resolved = resolver.resolve(found.meaning(), new Narration(published), direction);
        return expression(found, resolved, start, published);
      }
      if (isIt && direction == Direction.FUTURE && found.meaning() instanceof Meaning.Length term) {
        return published.flatMap(day -> term(term, text, expression, day)).orElse(expression);
      }
    }
    return expression;
  }

  /** A length that sets a term, with its days. */
  private static Optional<TimeExpression> term(
      Meaning.Length length, String text, TimeExpression expression, LocalDate published) {
    if (expression.interval().isPresent()) {
      return Optional.empty();
    }
    Span span = expression.span();
    return Terms.of(
            length,
            text.substring(Math.max(0, span.start() - Terms.REACH), span.start()),
            span.of(text),
            text.substring(span.end(), Math.min(text.length(), span.end() + Terms.REACH)),
            published)
        .map(
            days ->
                new TimeExpression(
                    span,
                    expression.type(),
                    expression.value(),
                    expression.mod(),
                    Optional.of(days),
                    "a term from " + Resolver.publication(published)));
  }

  /** Where the word before a place starts, which may set a limit: "before", "since". */
  private static int wordBefore(String text, int at) {
    int start = at;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private Direction direction(Found found, Optional<LocalDate> published) {
    if (!isOpen(found.meaning())) {
      return Direction.UNKNOWN;
    }
    Direction direction = tense.around(found);
    boolean isDate =
        found.meaning() instanceof Meaning.DayOfMonth
            || found.meaning() instanceof Meaning.Feast
            || (found.meaning() instanceof Meaning.PartOfYear part
                && part.unit() == Granularity.MONTH);
    if (!isDate || published.isEmpty()) {
      return direction;
    }
    Resolved nearest =
        resolver.resolve(found.meaning(), new Narration(published), Direction.UNKNOWN);
    boolean isNear =
        nearest.period().filter(p -> Nearest.distance(p, published.get()) <= NEAR_DAYS).isPresent();
    if (isNear) {
      return Direction.UNKNOWN;
    }
    return direction == Direction.UNKNOWN ? Direction.PAST : direction;
  }

  /** Whether the direction of the event can change what the words mean. */
  private static boolean isOpen(Meaning meaning) {
    if (meaning instanceof Meaning.TimeOfDay time) {
      return time.day().isPresent() && isOpen(time.day().get());
    }
    return meaning instanceof Meaning.DayOfMonth
        || meaning instanceof Meaning.WeekOf
        || meaning instanceof Meaning.PartOfYear
        || meaning instanceof Meaning.Weekday
        || meaning instanceof Meaning.Feast
        || meaning instanceof Meaning.YearEnd
        || (meaning instanceof Meaning.Told told && told.unit() == Granularity.WEEKEND);
  }

  private static TimeExpression expression(
      Found found, Resolved resolved, int shift, Optional<LocalDate> published) {
    return new TimeExpression(
        new Span(found.start() + shift, found.end() + shift),
        resolved.type(),
        resolved.value(),
        Limits.mod(found, resolved),
        Limits.of(found, resolved, published),
        found.rule() + ": " + resolved.anchor());
  }
}
