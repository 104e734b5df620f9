package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Identification.Identified;
import org.demarche.actor.Identification.Partly;

/** A title without a name: who held the office on the day, if it says of which country. */
final class Titles {
  /** Kinds whose own sectors count when somebody presides over them. */
  private static final Set<String> OWN =
      Set.of("LEG", "JUD", "SOC", "BUS", "EDU", "LAB", "PTY", "REL", "JRN", "COP", "REB", "SPY");

  private final ActorBook book;
  private final Lexicon lexicon;

  Titles(ActorBook book, Lexicon lexicon) {
    this.book = book;
    this.lexicon = lexicon;
  }

  Identification of(
      Piece title,
      Head head,
      Complement complement,
      Optional<String> country,
      List<Token> tokens,
      Situation at) {
    List<String> offices = title.offices();
    if (head.isFormer()) {
      return new Partly(
          Optional.empty(), country, List.of("ELI"), "former title", Optional.empty());
    }
    Token last = tokens.get(title.end() - 1);
    boolean isPlural = !last.key().equals(Singular.of(last.key())) && !last.key().endsWith("ss");
    Optional<String> body = body(head, title, complement);
    if (body.isPresent() && !isPlural) {
      Optional<Identified> holder = holder(offices, body.get(), at);
      if (holder.isPresent()) {
        return holder.get();
      }
    }
    boolean isOfBody = !complement.sectors().isEmpty() && OWN.contains(complement.sectors().get(0));
    if (isOfBody) {
      return new Partly(
          Optional.empty(), country, complement.sectors(), "title in a body", Optional.empty());
    }
    if (country.isPresent() && !isPlural) {
      Optional<Identified> holder = holder(offices, country.get(), at);
      if (holder.isPresent()) {
        return holder.get();
      }
    }
    if (country.isEmpty() && head.isDefinite() && !isPlural) {
      Optional<Identification> inFocus = inFocus(offices, at);
      if (inFocus.isPresent()) {
        return inFocus.get();
      }
    }
    return new Partly(
        Optional.empty(),
        country,
        lexicon.sectorsOf(offices),
        country.isPresent() ? "title and country" : "title",
        Optional.empty());
  }

  /** "the president": who was named with that office, else that of the country in focus. */
  private Optional<Identification> inFocus(List<String> offices, Situation at) {
    List<Naming> named = at.earlier().holders(book.offices().meant(offices), at.position());
    if (!named.isEmpty()) {
      return named.size() == 1
          ? Optional.of(AsOf.again(named.get(0).who(), "title of one named before", 0.8))
          : Optional.empty();
    }
    // One mayor in the book is not the only mayor of the country.
    List<String> single = offices.stream().filter(book.offices()::isOneAtATime).toList();
    for (String country : at.focus().subList(0, Math.min(1, at.focus().size()))) {
      Optional<Identified> holder = holder(single, country, at);
      if (holder.isPresent()) {
        return Optional.of(holder.get().by("title in the country in focus", 0.5));
      }
    }
    return Optional.empty();
  }

  private Optional<Identified> holder(List<String> offices, String country, Situation at) {
    if (at.on().isEmpty()) {
      return Optional.empty();
    }
    for (String office : offices) {
      List<Actor> holders = book.holders(office, country, at.on().get());
      if (holders.size() == 1) {
        return Optional.of(
            AsOf.of(book, holders.get(0), offices, at.on(), "title and country on the day", 0.9));
      }
      if (holders.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> body(Head head, Piece title, Complement complement) {
    Optional<String> before = Optional.empty();
    for (Piece p : head.pieces()) {
      if (p.end() <= title.first() && p.kind() == Piece.Kind.NAME && !p.isState()) {
        before = Optional.of(p.actors().get(0).id());
      }
    }
    return before.or(() -> complement.whole().map(Identified::id));
  }
}
