package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Cast;
import org.demarche.actor.Citation;
import org.demarche.actor.Identification;
import org.demarche.actor.Occasion;
import org.demarche.article.Article;
import org.demarche.graph.Status;
import org.demarche.language.Sentence;
import org.demarche.place.PlaceAnswer;
import org.demarche.statement.Statements;
import org.demarche.text.Span;
import org.demarche.text.SpanIndex;
import org.demarche.time.Direction;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimexType;

/** What an article as a whole tells of its persons, times, places and statements. */
final class Scene {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

  private static final Set<String> POSSESSIVES = Set.of("his ", "her ", "its ", "their ");

  private static final Set<String> TIME_PREPOSITIONS =
      Set.of("after", "before", "by", "during", "for", "from", "in", "on", "since", "until");

  /** What joins two times to one stretch. */
  private static final Set<String> JOINTS =
      Set.of(" and ", " to ", " until ", " till ", " through ", "-", "–", " - ", " – ");

  /** What may stand between a preposition and a time. */
  private static final Set<String> ARTICLES = Set.of(" ", " the ", " a ", " an ");

  private static final int LONGEST_ARTICLE = " the ".length();

  /** "We" may be more than who says so. */
  private static final double FIRST_PERSON_SURE = 0.6;

  private final Resolvers resolvers;
  private final String text;
  private final Optional<LocalDate> published;
  private final Cast cast;

  /** By where they start; none is over another. */
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();

  private final Statements statements;
  private final Map<Span, List<Identification>> known = new HashMap<>();
  private final SpanIndex<Span> taken;
  private final List<String> countries;

  /**
   * Looks over an article.
   *
   * @param participants where its events name actors and recipients
   * @param taken where its events name times
   */
  Scene(
      Resolvers resolvers,
      Article article,
      List<Sentence> sentences,
      List<Span> participants,
      List<Span> taken) {
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    this.resolvers = resolvers;
    this.text = article.text();
    this.published = article.published().map(p -> p.date());
    this.cast = resolvers.actors().cast(text, spans, published);
    resolvers.times().read(text, spans, published).stream()
        .filter(e -> !cast.isPartOfName(e.span()))
        .forEach(e -> times.put(e.span().start(), e));
    this.statements = new Statements(resolvers.statements().read(text, sentences));
    this.taken = SpanIndex.of(taken);
    this.countries = countries(participants);
  }

  /** Countries of the participants, the one named most first: a place is sought there first. */
  private List<String> countries(List<Span> participants) {
    Map<String, Integer> counts = new HashMap<>();
    for (Span span : participants) {
      for (Identification one : identified(span)) {
        one.country().ifPresent(country -> counts.merge(country, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Identification> identified(Span mention) {
    return known.computeIfAbsent(
        mention,
        m ->
            FIRST_PERSON.contains(m.of(text).toLowerCase(Locale.ROOT))
                ? speaking(m)
                : cast.identifyAll(m));
  }

  /** Who says "I" or "we" within quotation marks. */
  private List<Identification> speaking(Span pronoun) {
    Optional<Span> speaker = statements.speakerAround(pronoun);
    if (speaker.isEmpty()) {
      return cast.identifyAll(pronoun);
    }
    return cast.identifyAll(speaker.get()).stream()
        .map(who -> who.by("who speaks, by " + who.rule(), FIRST_PERSON_SURE))
        .toList();
  }

  /** Bodies, occasions and programmes the article defines. */
  List<Occasion> occasions() {
    return cast.occasions();
  }

  /** Laws the article names. */
  List<Citation> citations() {
    return cast.citations();
  }

  Statements statements() {
    return statements;
  }

  /** Who a mention is. */
  Resolution who(Span mention) {
    List<Identification> all = identified(mention);
    if (all.stream().allMatch(one -> one instanceof Identification.Unidentified)) {
      return new Resolution.Unresolved(
          all.isEmpty() ? "no actor is read in it" : all.get(0).rule());
    }
    return new Resolution.Who(all);
  }

  /**
   * Where a mention is.
   *
   * @param visited the country whose guest one is: "his country" is then the host's
   */
  Resolution where(Span mention, Optional<String> visited) {
    if (identified(mention).get(0) instanceof Identification.Identified one
        && one.kind() == ActorKind.OCCASION) {
      return new Resolution.Who(List.of(one));
    }
    PlaceAnswer answer = resolvers.places().resolve(mention.of(text), about(mention, visited));
    if (answer instanceof PlaceAnswer.Located located) {
      return new Resolution.Where(located);
    }
    return new Resolution.Unresolved(((PlaceAnswer.Unlocated) answer).reason());
  }

  /** The countries in which a place is sought; "their capital" is that of whom "their" means. */
  private List<String> about(Span mention, Optional<String> visited) {
    String words = mention.of(text).toLowerCase(Locale.ROOT);
    if (POSSESSIVES.stream().noneMatch(words::startsWith)) {
      return countries;
    }
    return visited.or(() -> identified(mention).get(0).country()).map(List::of).orElse(countries);
  }

  /**
   * A mention of a time with the rest of the expressions it cuts into, or stands before as a
   * preposition does: "before" of "before the end of the year".
   */
  Span wholeTime(Span mention) {
    Span whole = mention;
    for (TimeExpression expression : timesAround(mention)) {
      Span span = expression.span();
      if (whole.overlaps(span) || leadsTo(whole, span)) {
        whole = new Span(Math.min(whole.start(), span.start()), Math.max(whole.end(), span.end()));
      }
    }
    return whole;
  }

  /** Whether words are part of a longer name of somebody. */
  boolean isPartOfName(Span words) {
    return cast.isPartOfName(words);
  }

  /** The expressions that reach into a mention or start right behind it. */
  private Collection<TimeExpression> timesAround(Span mention) {
    int first = Optional.ofNullable(times.floorKey(mention.start())).orElse(mention.start());
    return times.subMap(first, true, mention.end() + LONGEST_ARTICLE, true).values();
  }

  private boolean leadsTo(Span words, Span expression) {
    return words.end() < expression.start()
        && TIME_PREPOSITIONS.contains(words.of(text).toLowerCase(Locale.ROOT))
        && ARTICLES.contains(text.substring(words.end(), expression.start()));
  }

  /** When a mention is, for an event of this status. */
  Resolution when(Span mention, Status status) {
    return timesAround(mention).stream()
        .filter(expression -> expression.span().overlaps(mention))
        .max(Comparator.comparing((TimeExpression e) -> e.interval().isPresent() ? 1 : 0))
        .<Resolution>map(expression -> new Resolution.When(towards(expression, status)))
        .orElse(new Resolution.Unresolved("no time expression is read in it"));
  }

  /** The expressions that go on from one, in order: "May and June", "between 2027 and 2029". */
  List<TimeExpression> joinedTo(TimeExpression first, Status status) {
    List<TimeExpression> row = new ArrayList<>();
    int end = first.span().end();
    for (TimeExpression next : times.tailMap(end).values()) {
      if (!JOINTS.contains(text.substring(end, next.span().start()))) {
        break;
      }
      row.add(towards(next, status));
      end = next.span().end();
    }
    return row;
  }

  /**
   * The days of the only date of a stretch of text.
   *
   * @return empty where the stretch has none or several, one whose days are not known, or one that
   *     the event graph gives to some event: it is that event's, then
   */
  Optional<TimeExpression> onlyDate(Span stretch, Status status) {
    return only(datesIn(stretch), status);
  }

  /** The same, of the dates of a sentence that are within no statement's words. */
  Optional<TimeExpression> onlyDateBesideWords(Span sentence) {
    List<TimeExpression> beside =
        datesIn(sentence).stream().filter(e -> statements.covering(e.span()).isEmpty()).toList();
    return only(beside, Status.OCCURRED);
  }

  private List<TimeExpression> datesIn(Span stretch) {
    return times.subMap(stretch.start(), stretch.end()).values().stream()
        .filter(e -> stretch.contains(e.span()))
        .filter(e -> e.type() == TimexType.DATE || e.type() == TimexType.TIME)
        .toList();
  }

  private Optional<TimeExpression> only(List<TimeExpression> inside, Status status) {
    boolean isTaken = inside.stream().anyMatch(e -> !taken.overlapping(e.span()).isEmpty());
    return inside.size() == 1 && !isTaken
        ? Optional.of(towards(inside.get(0), status)).filter(e -> e.interval().isPresent())
        : Optional.empty();
  }

  private TimeExpression towards(TimeExpression expression, Status status) {
    Direction direction =
        switch (status) {
          case OCCURRED -> Direction.PAST;
          case PLANNED, REQUESTED -> Direction.FUTURE;
          case POSSIBLE, NEGATED, GENERIC -> Direction.UNKNOWN;
        };
    return direction == Direction.UNKNOWN
        ? expression
        : resolvers.times().resolve(text, expression, direction, published);
  }
}
