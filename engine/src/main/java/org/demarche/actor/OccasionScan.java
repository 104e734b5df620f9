package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Span;

/** Finds the bodies, occasions and programmes that one sentence defines. */
final class OccasionScan {
  private final OccasionWords words;
  private final Lexicon lexicon;
  private final ActorBook book;
  private final String text;
  private final List<Token> tokens;
  private final List<Piece> pieces;

  OccasionScan(ActorResolver resolver, String text, List<Token> tokens, List<Piece> pieces) {
    this.words = resolver.occasions();
    this.lexicon = resolver.lexicon();
    this.book = resolver.book();
    this.text = text;
    this.tokens = tokens;
    this.pieces = pieces;
  }

  /** In the order of the sentence. */
  List<Occasion> all() {
    List<Occasion> out = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<PhraseTable.Match<List<OccasionKind>>> match = words.kinds(tokens, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int end = match.get().end();
      if (!isInName(at, end) && !goesOn(end)) {
        for (OccasionKind kind : match.get().value()) {
          Optional<Occasion> found = occasion(kind, at, end);
          if (found.isPresent()) {
            out.add(found.get());
            break;
          }
        }
      }
      at = end;
    }
    return out;
  }

  /** A name of the book that has the kind in it is that actor's, not a new one's. */
  private boolean isInName(int first, int end) {
    return pieces.stream()
        .anyMatch(p -> p.kind() == Piece.Kind.NAME && p.first() < end && p.end() > first);
  }

  /** "Conference" of "Conference League" is part of a longer name that is something else. */
  private boolean goesOn(int end) {
    return end < tokens.size()
        && tokens.get(end - 1).isCapitalised()
        && tokens.get(end).isCapitalised()
        && !tokens.get(end - 1).possessive()
        && text.substring(tokens.get(end - 1).end(), tokens.get(end).start()).isBlank();
  }

  private Optional<Occasion> occasion(OccasionKind kind, int first, int end) {
    OccasionStart start = new OccasionStart(words, lexicon, text, tokens, pieces, first);
    OccasionParties after = new OccasionParties(tokens, pieces, end);
    Set<String> parties = new TreeSet<>(start.parties());
    parties.addAll(after.ids());
    if (kind.rule() == OccasionKind.Rule.NUMBER) {
      return start.number().flatMap(n -> formatOf(kind, start, first, after, n, parties));
    }
    boolean isName =
        !start.name().isEmpty()
            && kind.rule() != OccasionKind.Rule.PAIR
            && (kind.rule() == OccasionKind.Rule.NAME || tokens.get(first).isCapitalised());
    if (isName && words.isElse(start.name())) {
      return Optional.empty();
    }
    if (isName) {
      String slug = slug(kind, start.name(), tokens.get(first));
      return slug.isEmpty()
          ? Optional.empty()
          : Optional.of(make(kind, start, first, end, end, slug, start.name() + " ", Set.of(), ""));
    }
    if (kind.rule() == OccasionKind.Rule.NAME || !start.name().isEmpty()) {
      return Optional.empty();
    }
    String topic = topic(kind, start.topic(), after.topic());
    if (isDefined(kind, parties)) {
      String joined = String.join("-", parties);
      return Optional.of(make(kind, start, first, end, after.end(), joined, "", parties, topic));
    }
    if (parties.isEmpty() && kind.result() == ActorKind.BODY && start.isDefinite()) {
      Set<String> two = statesBefore(start.from());
      if (kind.rule() == OccasionKind.Rule.PAIR && two.size() == 2) {
        String joined = String.join("-", two);
        return Optional.of(make(kind, start, first, end, end, joined, "", two, topic));
      }
    }
    return Optional.empty();
  }

  /**
   * "2+2 talks of India and Japan": many pairs of states have such talks, so the parties must be
   * told, unless all the world knows one format under the number.
   */
  private Optional<Occasion> formatOf(
      OccasionKind kind,
      OccasionStart start,
      int first,
      OccasionParties after,
      String number,
      Set<String> parties) {
    int end = first + 1;
    if (words.isKnownFormat(number)) {
      return Optional.of(make(kind, start, first, end, end, number, number + " ", Set.of(), ""));
    }
    String joined = String.join("-", parties);
    return Optional.of(parties)
        .filter(all -> isDefined(kind, all))
        .map(all -> make(kind, start, first, end, after.end(), joined, "", all, "-" + number));
  }

  /** "Peace" of "Paris Peace Forum" is part of its name although "peace forum" is a kind. */
  private static String slug(OccasionKind kind, String name, Token first) {
    String before = kind.phrase().substring(0, kind.phrase().length() - kind.head().length());
    String whole = first.isCapitalised() ? name + ' ' + before : name;
    return ActorBook.key(whole).strip().replace(' ', '-');
  }

  private boolean isDefined(OccasionKind kind, Set<String> parties) {
    boolean isOfOne =
        kind.rule() == OccasionKind.Rule.ANY
            && parties.size() == 1
            && book.byId(parties.iterator().next())
                .filter(a -> a.kind() == ActorKind.ORGANISATION)
                .isPresent();
    return parties.size() > 1 || isOfOne;
  }

  private String topic(OccasionKind kind, List<Token> before, List<Token> after) {
    Set<String> topics = new TreeSet<>();
    before.forEach(t -> words.key("topic", t).ifPresent(topics::add));
    after.forEach(t -> words.key("topic", t).ifPresent(topics::add));
    topics.removeIf(kind.key()::contains);
    return topics.isEmpty() ? "" : "-" + String.join("-", topics);
  }

  /** States that the sentence names before a token: of "the" commission after exactly two. */
  private Set<String> statesBefore(int token) {
    Set<String> states = new TreeSet<>();
    for (Piece p : pieces) {
      if (p.end() <= token && p.isState()) {
        states.add(p.actors().get(0).id());
      }
    }
    return states;
  }

  private Occasion make(
      OccasionKind kind,
      OccasionStart start,
      int first,
      int end,
      int last,
      String key,
      String called,
      Set<String> parties,
      String topic) {
    Span head = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    String series = kind.prefix() + kind.key() + topic + "/" + key;
    int from = start.from();
    Optional<String> session = start.session();
    int to = last;
    if (session.isEmpty() && to < tokens.size()) {
      session = OccasionStart.year(tokens.get(to));
      to += session.isPresent() ? 1 : 0;
    }
    String name =
        parties.isEmpty() ? called + head.of(text) : kind.phrase() + " of " + names(parties);
    String rule =
        parties.isEmpty()
            ? "defined by its name"
            : parties.equals(statesBefore(from)) && to == end && start.parties().isEmpty()
                ? "defined by the two states of its sentence"
                : "defined by its parties";
    return new Occasion(
        session.map(s -> series + "#" + s).orElse(series),
        series,
        kind.result(),
        name,
        session,
        List.copyOf(parties),
        new Span(tokens.get(from).start(), tokens.get(to - 1).end()),
        head,
        rule);
  }

  private String names(Set<String> parties) {
    List<String> names = parties.stream().map(id -> book.byId(id).orElseThrow().name()).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
