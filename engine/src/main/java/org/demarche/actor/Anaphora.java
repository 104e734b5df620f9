package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Identification.Identified;

/**
 * Pronouns, possessives and pairs: "he", "his country", "his Russian counterpart", "both sides".
 */
final class Anaphora {
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

  /** What may stand before the noun of an outlet. */
  private static final Set<String> PRESS = Set.of("news", "press", "daily", "weekly");

  private static final Set<String> OBJECT = Set.of("him", "her");

  private final ActorBook book;
  private final Lexicon lexicon;

  Anaphora(ActorBook book, Lexicon lexicon) {
    this.book = book;
    this.lexicon = lexicon;
  }

  /** Whom the words stand for; empty if they are none of these. */
  List<Identification> read(List<Token> tokens, List<Piece> pieces, Situation at) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Token> words = tokens.stream().filter(t -> !t.key().equals("the")).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    if (isPair(words)) {
      return pair(words.get(words.size() - 1), at);
    }
    Token first = words.get(0);
    boolean isObject = words.size() == 1 && OBJECT.contains(first.key());
    Optional<Naming> antecedent =
        isObject ? at.earlier().other(at.position()) : antecedent(first, at);
    boolean isPronoun = isPronoun(first);
    if (!isPronoun) {
      return List.of();
    }
    if (antecedent.isEmpty()) {
      return List.of(new Identification.Unidentified("nobody is named before this pronoun"));
    }
    Identification who = antecedent.get().who();
    if (words.size() == 1) {
      return List.of(AsOf.again(who, "pronoun for one named before", 0.6));
    }
    return POSSESSIVE.contains(first.key()) ? owned(words, pieces, who, at) : List.of();
  }

  /** "(The) agency", "newspaper": the one named last; empty if the words are none of these. */
  Optional<Identification> outlet(List<Token> tokens, Situation at) {
    Token last = tokens.get(tokens.size() - 1);
    boolean isOutlet =
        lexicon.is(last, WordClass.OUTLET)
            && tokens.stream().noneMatch(Token::isCapitalised)
            && (tokens.size() == 1 || (tokens.size() == 2 && PRESS.contains(tokens.get(0).key())));
    return isOutlet
        ? at.earlier()
            .outlet(last.key().equals("agency") && tokens.size() == 1, at.position())
            .map(n -> AsOf.again(n.who(), "outlet named before", 0.7))
        : Optional.empty();
  }

  private boolean isPronoun(Token t) {
    return lexicon.is(t, WordClass.HE)
        || lexicon.is(t, WordClass.SHE)
        || lexicon.is(t, WordClass.IT)
        || lexicon.is(t, WordClass.THEY);
  }

  private Optional<Naming> antecedent(Token t, Situation at) {
    boolean isPerson = lexicon.is(t, WordClass.HE) || lexicon.is(t, WordClass.SHE);
    if (isPerson) {
      return at.earlier().person(at.position());
    }
    return lexicon.is(t, WordClass.IT) ? at.earlier().thing(at.position()) : Optional.empty();
  }

  private boolean isPair(List<Token> words) {
    boolean isTwo = words.get(0).key().equals("two") || words.get(0).key().equals("both");
    if (!isTwo || words.size() > 2) {
      return false;
    }
    if (words.size() == 1) {
      return words.get(0).key().equals("both");
    }
    Token noun = words.get(1);
    return lexicon.isNoun(noun.key(), WordClass.PAIR);
  }

  private List<Identification> pair(Token noun, Situation at) {
    List<Identification> out = new ArrayList<>();
    if (lexicon.isNoun(noun.key(), WordClass.PAIR_OF_PERSONS)) {
      at.earlier()
          .twoPersons(at.position())
          .forEach(n -> out.add(AsOf.again(n.who(), "the last two named", 0.6)));
      if (!out.isEmpty()) {
        return out;
      }
    }
    for (String country : at.earlier().two(at.position())) {
      state(country, "the two in focus", 0.6, at).ifPresent(out::add);
    }
    return out.size() == 2
        ? out
        : List.of(new Identification.Unidentified("no two states before \"" + noun.form() + "\""));
  }

  private Optional<Identified> state(String country, String rule, double sure, Situation at) {
    return book.byId(country).map(a -> AsOf.of(book, a, List.of(), at.on(), rule, sure));
  }

  /** "his country", "its president", "his Russian counterpart". */
  private List<Identification> owned(
      List<Token> words, List<Piece> pieces, Identification who, Situation at) {
    Token last = words.get(words.size() - 1);
    boolean named = pieces.get(pieces.size() - 1).isPerson();
    if (named) {
      return List.of();
    }
    if (last.key().equals("counterpart")) {
      return counterpart(pieces, who, at);
    }
    if (words.size() == 2 && lexicon.is(last, WordClass.OWN) && who.country().isPresent()) {
      Optional<Identified> state =
          state(who.country().get(), "possessive of one named before", 0.6, at);
      if (state.isPresent()) {
        return List.of(state.get());
      }
    }
    return List.of();
  }

  private List<Identification> counterpart(List<Piece> pieces, Identification who, Situation at) {
    Optional<String> office =
        who instanceof Identified i ? i.office().map(Spell::office) : Optional.empty();
    if (office.isEmpty() || at.on().isEmpty()) {
      return List.of();
    }
    for (Piece p : pieces) {
      if (p.isState() && p.actors().get(0).country().isPresent()) {
        String country = p.actors().get(0).country().get();
        List<Actor> holders = book.holders(office.get(), country, at.on().get());
        if (holders.size() == 1) {
          return List.of(
              AsOf.of(
                  book,
                  holders.get(0),
                  List.of(office.get()),
                  at.on(),
                  "counterpart in office",
                  0.8));
        }
      }
    }
    return List.of();
  }
}
