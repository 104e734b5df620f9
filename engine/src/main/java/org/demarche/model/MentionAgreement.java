package org.demarche.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.graph.Argument;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.language.Word;
import org.demarche.text.Span;

/**
 * Makes the events of one sentence agree on where its mentions begin and end. The network labels
 * words for each event alone, so that one event may have "Sergey" where another has "Foreign
 * Minister Sergey Lavrov", or two halves of a name with the word between them left out.
 *
 * <p>Three steps, each of which only moves bounds or drops what is there twice. A mention takes in
 * the rest of an abbreviation or a number it cuts through ("U" of "U.S."), and a participant or
 * place the rest of a name ("Republican" of "Republican Senator Ana Torres": of 33,000 annotated
 * participants one in four hundred ends before a capital letter, of 11,800 places one in three
 * hundred). Of participants one of which contains the other the one with the higher sum of scores
 * over all events is taken. In one event and role, halves of a name or of "commission for ...
 * cooperation" become one, and a mention that is both actor and recipient keeps the surer of the
 * two roles.
 */
final class MentionAgreement {

  private static final Set<Role> PARTICIPANTS = Set.of(Role.ACTOR, Role.RECIPIENT, Role.SOURCE);

  /** Conjunctions that begin the next mention and end none. */
  private static final Set<String> JOINING = Set.of("and", "or", "but");

  /** Words after which a mention cannot end. */
  private static final Set<String> OPEN = Set.of("of", "for", "to", "the");

  /** Words between two mentions that are no slip of the reader: they part participants. */
  private static final Set<String> PARTING =
      Set.of(
          "and",
          "or",
          "but",
          "with",
          "by",
          "from",
          "against",
          "between",
          "as",
          "than",
          "while",
          "to",
          "via",
          "in",
          "on",
          "at",
          "after",
          "before",
          "who",
          "that",
          "which",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "s",
          "versus",
          "vs",
          "nor",
          "including",
          "said",
          "says");

  /** Capitalised words that follow a name without being part of it. */
  private static final Set<String> DAYS =
      Stream.<Enum<?>>concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Where more of the words are capitalised it is a heading, in which capitals tell nothing. */
  private static final double HEADING = 0.6;

  private final List<Word> words;
  private final boolean isHeading;

  MentionAgreement(List<Word> words) {
    this.words = words;
    long letters = words.stream().filter(w -> Character.isLetter(w.form().codePointAt(0))).count();
    long capitals = words.stream().filter(Word::isCapitalised).count();
    this.isHeading = capitals > HEADING * letters;
  }

  /** The same events in the same order. */
  List<GraphEvent> of(List<GraphEvent> events) {
    List<GraphEvent> whole =
        events.stream()
            .map(
                e ->
                    e.withArguments(
                        e.arguments().stream().map(a -> named(whole(a), events)).toList()))
            .toList();
    Map<Span, Double> votes = votes(whole);
    return whole.stream()
        .map(
            event ->
                event.withArguments(
                    oneRole(
                        joined(
                            event.arguments().stream().map(a -> agreed(a, votes, event)).toList(),
                            event))))
        .toList();
  }

  /**
   * Takes in the rest of a token that a dot or comma within it cut (U.S., 1,100), and leaves out a
   * conjunction at its end.
   */
  private Argument whole(Argument a) {
    WordRange range = WordRange.covering(a.span(), words).orElseThrow();
    int first = range.first();
    while (first > 1 && isGlued(first - 2, first - 1, first)) {
      first -= 2;
    }
    int last = range.last();
    while (last + 2 < words.size() && isGlued(last, last + 1, last + 2)) {
      last += 2;
    }
    while (last > first && JOINING.contains(words.get(last).form())) {
      last--;
    }
    return new Argument(a.role(), new WordRange(first, last).span(words), a.score());
  }

  private boolean isGlued(int left, int mark, int right) {
    String form = words.get(mark).form();
    return (form.equals(".") || form.equals(","))
        && words.get(left).span().end() == words.get(mark).span().start()
        && words.get(mark).span().end() == words.get(right).span().start()
        && words.get(left).isAlphanumeric()
        && words.get(right).isAlphanumeric();
  }

  /** A participant or place with the rest of its name: capitalised words that follow at once. */
  private Argument named(Argument a, List<GraphEvent> events) {
    if (isHeading || a.role() == Role.TIME) {
      return a;
    }
    WordRange range = WordRange.covering(a.span(), words).orElseThrow();
    int last = range.last();
    while (last + 1 < words.size() && goesOn(last, last + 1, events)) {
      last++;
    }
    return new Argument(a.role(), new WordRange(range.first(), last).span(words), a.score());
  }

  private boolean goesOn(int last, int next, List<GraphEvent> events) {
    Word word = words.get(next);
    return words.get(last).isCapitalised()
        && word.isCapitalised()
        && word.span().start() == words.get(last).span().end() + 1
        && !DAYS.contains(word.form())
        && events.stream().noneMatch(e -> e.trigger().overlaps(word.span()));
  }

  private static Map<Span, Double> votes(List<GraphEvent> events) {
    Map<Span, Double> votes = new HashMap<>();
    for (GraphEvent e : events) {
      for (Argument a : e.arguments()) {
        if (PARTICIPANTS.contains(a.role())) {
          votes.merge(a.span(), a.score(), Double::sum);
        }
      }
    }
    return votes;
  }

  private static Argument agreed(Argument a, Map<Span, Double> votes, GraphEvent event) {
    if (!PARTICIPANTS.contains(a.role())) {
      return a;
    }
    Span best =
        votes.keySet().stream()
            .filter(s -> s.contains(a.span()) || a.span().contains(s))
            .filter(s -> s.equals(a.span()) || !s.overlaps(event.trigger()))
            .max(
                Comparator.<Span>comparingDouble(votes::get)
                    .thenComparing(Span::length)
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(a.span());
    return new Argument(a.role(), best, a.score());
  }

  /** Neighbours of one role become one; what is there twice is kept once. */
  private List<Argument> joined(List<Argument> arguments, GraphEvent event) {
    List<Argument> out = new ArrayList<>();
    for (Argument a : arguments) {
      Argument last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && last.role() == a.role() && belongs(last.span(), a.span(), event)) {
        Span span =
            new Span(
                Math.min(last.span().start(), a.span().start()),
                Math.max(last.span().end(), a.span().end()));
        out.set(out.size() - 1, new Argument(a.role(), span, Math.max(last.score(), a.score())));
      } else {
        out.add(a);
      }
    }
    return out;
  }

  private boolean belongs(Span left, Span right, GraphEvent event) {
    if (left.overlaps(right)) {
      return true;
    }
    if (right.start() < left.end()) {
      return false;
    }
    int before = WordRange.covering(left, words).orElseThrow().last();
    int after = WordRange.covering(right, words).orElseThrow().first();
    if (after - before > 2) {
      return false;
    }
    boolean isOpen = OPEN.contains(words.get(before).form()) || Possessives.is(words.get(before));
    if (after == before + 1) {
      return isOpen || words.get(before).isCapitalised() == words.get(after).isCapitalised();
    }
    Word between = words.get(before + 1);
    boolean isName =
        words.get(before).isCapitalised()
            && between.isCapitalised()
            && words.get(after).isCapitalised();
    boolean isDescription =
        !words.get(before).isCapitalised()
            && !PARTING.contains(between.form().toLowerCase(Locale.ROOT));
    return between.isAlphanumeric()
        && (isName || isOpen || isDescription)
        && !between.span().overlaps(event.trigger());
  }

  /** Nobody does a thing to himself: of actor and recipient at one place the surer stays. */
  private static List<Argument> oneRole(List<Argument> arguments) {
    return arguments.stream()
        .filter(
            a ->
                arguments.stream()
                    .noneMatch(
                        b ->
                            isActing(a.role())
                                && isActing(b.role())
                                && a.role() != b.role()
                                && a.span().equals(b.span())
                                && (b.score() > a.score()
                                    || (b.score() == a.score() && b.role() == Role.ACTOR))))
        .toList();
  }

  private static boolean isActing(Role role) {
    return role == Role.ACTOR || role == Role.RECIPIENT;
  }
}
