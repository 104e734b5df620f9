package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Identification.Identified;
import org.demarche.actor.Identification.Partly;
import org.demarche.actor.Identification.Unidentified;

/** Reads one mention: names first, then titles, then what its nouns describe. */
final class MentionReader {
  /** What stands before the author of a document. */
  private static final Set<String> AUTHOR = Set.of("by", "from", "of");

  private final ActorBook book;
  private final Lexicon lexicon;
  private final People people;
  private final Descriptions descriptions;

  MentionReader(ActorBook book, Lexicon lexicon, PersonIndex persons) {
    this.book = book;
    this.lexicon = lexicon;
    this.people = new People(book, lexicon, persons);
    this.descriptions = new Descriptions(book, lexicon);
  }

  People people() {
    return people;
  }

  Identification read(List<Token> tokens, List<Piece> pieces, Situation at) {
    List<Segment> segments = Segment.of(pieces, tokens, lexicon);
    return segments(segments, tokens, at);
  }

  private Identification segments(List<Segment> segments, List<Token> tokens, Situation at) {
    Head head = new Head(segments.get(0).pieces(), tokens, lexicon);
    List<Segment> rest = segments.subList(1, segments.size());
    if (isPartOf(head, segments.get(0), rest, tokens)) {
      return segments(rest, tokens, at);
    }
    Optional<Identification> name = named(head, rest, tokens, at);
    if (name.isPresent()) {
      return name.get();
    }
    Complement complement = complement(rest, tokens, at);
    Optional<Piece> last = head.last();
    if (last.isPresent() && last.get().kind() == Piece.Kind.TITLE) {
      return titled(head, last.get(), complement, rest, tokens, at);
    }
    if (last.isPresent()) {
      Optional<Identification> described = descriptions.of(head, complement, tokens, at);
      if (described.isPresent()) {
        return described.get();
      }
    }
    return onlyAName(head, rest, tokens, at);
  }

  /** "two thirds of the soldiers", "a statement by the ministry": what follows is meant. */
  private boolean isPartOf(Head head, Segment first, List<Segment> rest, List<Token> tokens) {
    if (rest.isEmpty() || !head.isEmpty()) {
      return false;
    }
    String intro = rest.get(0).intro();
    if (first.pieces().stream().anyMatch(p -> is(p, tokens, WordClass.DOCUMENT))) {
      return AUTHOR.contains(intro);
    }
    return intro.equals("of")
        && first.pieces().stream()
            .allMatch(
                p ->
                    is(p, tokens, WordClass.ARTICLE)
                        || is(p, tokens, WordClass.PARTITIVE)
                        || tokens.get(p.first()).isNumber());
  }

  private boolean is(Piece piece, List<Token> tokens, WordClass wordClass) {
    return lexicon.is(tokens.get(piece.first()), wordClass);
  }

  /** A name of the book at the end of the phrase. */
  private Optional<Identification> named(
      Head head, List<Segment> rest, List<Token> tokens, Situation at) {
    Optional<Piece> last = head.last();
    if (last.isEmpty() || last.get().kind() != Piece.Kind.NAME || !head.unknown().isEmpty()) {
      return Optional.empty();
    }
    Piece piece = last.get();
    List<String> offices = head.title().map(Piece::offices).orElse(List.of());
    Optional<String> country = descriptions.land(head, piece.first(), at);
    if (country.isEmpty() && piece.isPerson()) {
      country = complement(rest, tokens, at).country();
    }
    Actor actor = Choice.of(piece.actors(), offices, country, at.focus(), at.on());
    boolean isElsewhere =
        country.isPresent() && actor.country().isPresent() && !actor.country().equals(country);
    if (actor.kind() == ActorKind.BODY && isElsewhere) {
      // "Chile's Defense Department" is not the one of the United States.
      return Optional.of(
          new Partly(
              Optional.empty(), country, actor.sectors(), "body of that name", Optional.empty()));
    }
    boolean isOnly = piece.actors().size() == 1;
    String rule = "name" + (isOnly ? "" : " of " + piece.actors().size());
    Identified who = AsOf.of(book, actor, offices, at.on(), rule, isOnly ? 1 : 0.8);
    if (actor.kind() != ActorKind.PERSON) {
      return Optional.of(
          head.isFormer() && who.office().isPresent() ? descriptions.past(who) : who);
    }
    return Optional.of(descriptions.complete(who, head, country));
  }

  private Identification titled(
      Head head,
      Piece title,
      Complement complement,
      List<Segment> rest,
      List<Token> tokens,
      Situation at) {
    Optional<String> land = descriptions.land(head, title.first(), at);
    List<Token> name = head.unknown();
    if (name.isEmpty()) {
      Optional<Piece> trailing = people.trailing(rest);
      if (trailing.isPresent()) {
        Actor a = Choice.of(trailing.get().actors(), title.offices(), land, at.focus(), at.on());
        return descriptions.complete(
            AsOf.of(book, a, title.offices(), at.on(), "title and name", 1), head, land);
      }
      name = trailingUnknown(rest, tokens);
    }
    Optional<String> country = land.or(complement::country);
    if (!name.isEmpty()) {
      return people.titled(name, title.offices(), country, head.isFormer(), at);
    }
    return new Titles(book, lexicon).of(title, head, complement, country, tokens, at);
  }

  /** "Ambassador to Algeria Elizabeth Moore Aubin": the name follows another country's. */
  private List<Token> trailingUnknown(List<Segment> rest, List<Token> tokens) {
    if (rest.isEmpty()) {
      return List.of();
    }
    Head last = new Head(rest.get(rest.size() - 1).pieces(), tokens, lexicon);
    return last.pieces().isEmpty() && rest.get(rest.size() - 1).intro().length() > 1
        ? List.of()
        : last.unknown();
  }

  private Identification onlyAName(
      Head head, List<Segment> rest, List<Token> tokens, Situation at) {
    if (head.unknown().isEmpty()) {
      return new Unidentified("no name, title or noun that the tables know");
    }
    Identification found = people.bare(head.unknown(), at);
    if (found instanceof Unidentified && !rest.isEmpty() && isMark(rest.get(0))) {
      Identification apposed = segments(rest, tokens, at);
      if (apposed instanceof Partly p) {
        return new Partly(
            Optional.of(people.written(head.unknown())),
            p.country(),
            p.sectors(),
            "apposition: " + p.rule(),
            p.stands());
      }
      if (apposed instanceof Identified i
          && i.office().isPresent()
          && i.rule().startsWith("title")) {
        return new Partly(
            Optional.of(people.written(head.unknown())),
            i.country(),
            i.sectors(),
            "apposition: " + i.rule(),
            i.stands());
      }
    }
    return found;
  }

  private static boolean isMark(Segment s) {
    return s.intro().equals(",") || s.intro().equals("(") || s.intro().equals("\u2014");
  }

  private Complement complement(List<Segment> rest, List<Token> tokens, Situation at) {
    List<Identification> holders = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i).holds(lexicon, tokens)) {
        holders.add(segments(rest.subList(i, rest.size()), tokens, at));
      } else {
        break;
      }
    }
    return new Complement(rest.isEmpty() ? "" : rest.get(0).intro(), holders);
  }
}
