package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.actor.Identification.Partly;
import org.demarche.actor.Identification.Unidentified;

/** Identifies people by names that are not in the book as they are written. */
final class People {
  private static final double ENOUGH_WITH_TITLE = 0.39;
  private static final double ENOUGH_DATED = 0.6;
  private static final double WHOLE = 0.99;

  private final ActorBook book;
  private final PersonIndex persons;
  private final Lexicon lexicon;

  People(ActorBook book, Lexicon lexicon, PersonIndex persons) {
    this.book = book;
    this.lexicon = lexicon;
    this.persons = persons;
  }

  String written(List<Token> name) {
    return name.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  private static List<String> keys(List<Token> name) {
    return name.stream().map(Token::key).toList();
  }

  /** A person named at the very end of the segments after a title. */
  Optional<Piece> trailing(List<Segment> rest) {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    List<Piece> pieces = rest.get(rest.size() - 1).pieces();
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return last != null && last.isPerson() ? Optional.of(last) : Optional.empty();
  }

  /** A title and a name: by the article, by the office on the day, or as much as the title says. */
  Identification titled(
      List<Token> name,
      List<String> offices,
      Optional<String> country,
      boolean former,
      Situation at) {
    Optional<Naming> earlier = at.earlier().called(keys(name), at.position());
    if (earlier.isPresent()) {
      return AsOf.again(earlier.get().who(), "surname after the full name", 0.95);
    }
    Optional<PersonIndex.Found> found = persons.find(keys(name), offices, country, at.on());
    if (found.isPresent()) {
      PersonIndex.Found f = found.get();
      boolean inTime = f.dated() || at.on().isEmpty() || former;
      boolean sameCountry = country.isEmpty() || f.actor().country().equals(country);
      if (sameCountry && ((inTime && f.share() > ENOUGH_WITH_TITLE) || f.share() > WHOLE)) {
        return AsOf.of(book, f.actor(), offices, at.on(), "title, surname and day", 0.85);
      }
    }
    List<String> sectors = former ? List.of("ELI") : lexicon.sectorsOf(offices);
    return new Partly(
        Optional.of(written(name)), country, sectors, "title before a name", Optional.empty());
  }

  /** A name alone. */
  Identification bare(List<Token> name, Situation at) {
    List<String> keys = keys(name);
    Optional<Naming> earlier = at.earlier().called(keys, at.position());
    if (earlier.isPresent()) {
      return AsOf.again(earlier.get().who(), "surname after the full name", 0.95);
    }
    Optional<PersonIndex.Found> found = persons.find(keys, List.of(), Optional.empty(), at.on());
    if (found.isEmpty()) {
      return new Unidentified("a name that no table has");
    }
    PersonIndex.Found f = found.get();
    int words = PersonIndex.words(keys).size();
    boolean isWhole = f.share() > WHOLE;
    if (words > 1 && (isWhole || (f.dated() && f.share() >= ENOUGH_DATED))) {
      return AsOf.of(
          book, f.actor(), List.of(), at.on(), "name spelt otherwise", isWhole ? 0.85 : 0.6);
    }
    if (words == 1 && isWhole && inOffice(f.actor(), at)) {
      return AsOf.of(book, f.actor(), List.of(), at.on(), "surname of one in high office", 0.6);
    }
    return new Unidentified("a name that no table has");
  }

  private static boolean inOffice(Actor actor, Situation at) {
    return at.on().isPresent()
        && actor.spells().stream().anyMatch(s -> OfficeFit.isHigh(s) && s.covers(at.on().get()));
  }
}
