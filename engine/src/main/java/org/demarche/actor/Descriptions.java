package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.actor.Identification.Partly;

/** Country and sectors of what a phrase describes: "Algerian officials", "police in Minsk". */
final class Descriptions {
  private static final String PAST = "ELI";

  private final ActorBook book;
  private final Lexicon lexicon;

  Descriptions(ActorBook book, Lexicon lexicon) {
    this.book = book;
    this.lexicon = lexicon;
  }

  /** The country the phrase names before a token; the nearest to it. */
  Optional<String> land(Head head, int before, Situation at) {
    List<Piece> lands = head.lands(before);
    if (!lands.isEmpty()) {
      return country(lands.get(lands.size() - 1), at);
    }
    Optional<String> found = Optional.empty();
    for (Piece p : head.pieces()) {
      if (p.end() <= before && p.kind() == Piece.Kind.NAME) {
        Actor a = Choice.of(p.actors(), List.of(), Optional.empty(), at.focus(), at.on());
        found = AsOf.of(book, a, List.of(), at.on(), "name", 1).country();
      }
    }
    return found;
  }

  private static Optional<String> country(Piece land, Situation at) {
    if (land.kind() == Piece.Kind.LOCALITY) {
      return Optional.of(land.country());
    }
    return Choice.of(land.actors(), List.of(), Optional.empty(), at.focus(), at.on()).country();
  }

  /** What the phrase describes; empty if its last part is no noun, state or place. */
  Optional<Identification> of(Head head, Complement complement, List<Token> tokens, Situation at) {
    Piece last = head.last().orElseThrow();
    if (!head.unknown().isEmpty() && last.kind() != Piece.Kind.NOUN) {
      return Optional.empty();
    }
    Optional<String> country = land(head, last.end(), at).or(complement::country);
    List<String> sectors = new ArrayList<>();
    String rule;
    switch (last.kind()) {
      case PEOPLE -> {
        rule = "people of a state";
        nouns(head, last.first()).forEach(n -> join(sectors, n.sectors()));
      }
      case LOCALITY -> {
        rule = "people of a place";
        sectors.add("CVL");
      }
      case NOUN -> {
        rule = "noun";
        if (last.noun().strength() == AgentNoun.Strength.MODIFIER
            && complement.holders().isEmpty()) {
          return Optional.empty();
        }
        sectors.addAll(noun(head, last, complement, at));
      }
      default -> {
        return Optional.empty();
      }
    }
    boolean isOffice =
        sectors.isEmpty()
            || sectors.get(0).equals("GOV")
            || sectors.get(0).equals("LEG")
            || last.noun().strength() == AgentNoun.Strength.WEAK;
    if (head.isFormer() && isOffice && last.kind() == Piece.Kind.NOUN) {
      return Optional.of(described(head, country, List.of(PAST), "former " + rule));
    }
    return Optional.of(described(head, country, sectors, rule));
  }

  private static Partly described(
      Head head, Optional<String> country, List<String> sectors, String rule) {
    Optional<String> name =
        head.unknown().size() < 2
            ? Optional.empty()
            : Optional.of(String.join(" ", head.unknown().stream().map(Token::form).toList()));
    return new Partly(name, country, sectors, rule, Optional.empty());
  }

  private List<String> noun(Head head, Piece last, Complement complement, Situation at) {
    List<String> sectors = new ArrayList<>();
    if (last.noun().strength() == AgentNoun.Strength.STRONG) {
      join(sectors, last.noun().sectors());
      if (sectors.isEmpty()) {
        return sectors;
      }
      nouns(head, last.first()).forEach(n -> join(sectors, n.sectors()));
      return sectors;
    }
    List<AgentNoun> before = nouns(head, last.first());
    for (int i = before.size() - 1; i >= 0; i--) {
      join(sectors, before.get(i).sectors());
    }
    if (sectors.isEmpty()) {
      join(sectors, body(head, last.first(), at));
    }
    if (sectors.isEmpty()) {
      join(sectors, complement.sectors());
    }
    if (sectors.isEmpty()) {
      join(sectors, last.noun().sectors());
    }
    return sectors;
  }

  private static List<AgentNoun> nouns(Head head, int before) {
    List<AgentNoun> out = new ArrayList<>();
    for (Piece p : head.pieces()) {
      if (p.end() <= before && p.kind() == Piece.Kind.NOUN) {
        out.add(p.noun());
      }
    }
    return out;
  }

  /** Sectors of a body, group or party named before the noun. */
  private List<String> body(Head head, int before, Situation at) {
    List<String> out = List.of();
    for (Piece p : head.pieces()) {
      if (p.end() <= before && p.kind() == Piece.Kind.NAME && !p.isState() && !p.isPerson()) {
        Actor a = Choice.of(p.actors(), List.of(), Optional.empty(), at.focus(), at.on());
        out = AsOf.of(book, a, List.of(), at.on(), "name", 1).sectors();
      }
    }
    return out;
  }

  private static void join(List<String> sectors, List<String> more) {
    more.stream().filter(s -> !sectors.contains(s)).forEach(sectors::add);
  }

  /** A person of the book, with what the phrase adds: country and sector it says, former. */
  Identified complete(Identified who, Head head, Optional<String> country) {
    if (head.isFormer()) {
      return past(who);
    }
    List<String> sectors = new ArrayList<>(who.sectors());
    if (sectors.isEmpty()) {
      head.title().ifPresent(t -> join(sectors, lexicon.sectorsOf(t.offices())));
      nouns(head, Integer.MAX_VALUE).forEach(n -> join(sectors, n.sectors()));
    }
    return new Identified(
        who.id(),
        who.name(),
        who.kind(),
        who.country().or(() -> country),
        sectors,
        who.office(),
        who.rule(),
        who.confidence(),
        who.stands());
  }

  Identified past(Identified who) {
    List<String> sectors = who.kind() == ActorKind.PERSON ? List.of(PAST) : who.sectors();
    return new Identified(
        who.id(),
        who.name(),
        who.kind(),
        who.country(),
        sectors,
        who.office(),
        who.rule(),
        who.confidence(),
        who.stands());
  }
}
