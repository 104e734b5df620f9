package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts words into names, adjectives of states, titles, nouns and the rest, longest match first. */
final class Pieces {
  private final ActorBook book;
  private final NameIndex names;
  private final Lexicon lexicon;
  private final PhraseLengths known = new PhraseLengths();

  Pieces(ActorBook book, NameIndex names, Lexicon lexicon) {
    this.book = book;
    this.names = names;
    this.lexicon = lexicon;
    known.addAll(names.lengths());
    known.addAll(lexicon.titles().lengths());
    known.addAll(lexicon.nouns().lengths());
    known.addAll(lexicon.localities().lengths());
  }

  List<Piece> of(String text, List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Piece piece = longest(text, tokens, at);
      if (isGivenName(tokens, piece, pieces)) {
        piece = Piece.word(at);
      }
      pieces.add(piece);
      at = piece.end();
    }
    return pieces;
  }

  private Piece longest(String text, List<Token> tokens, int at) {
    Piece best = Piece.word(at);
    if (known.from(tokens.get(at)) == 0) {
      return best;
    }
    NameIndex.Match name = names.at(text, tokens, at);
    if (!name.actors().isEmpty() && !isBareSurname(name, at)) {
      best = name(text, tokens, at, name);
    }
    int length = best.isWord() ? 0 : best.length();
    var title = lexicon.titles().at(tokens, at);
    if (title.isPresent() && title.get().end() - at > length) {
      best = Piece.title(at, title.get().end(), title.get().value());
      length = best.length();
    }
    var noun = lexicon.nouns().at(tokens, at);
    if (noun.isPresent() && noun.get().end() - at > length) {
      best = Piece.noun(at, noun.get().end(), noun.get().value());
      length = best.length();
    }
    if (tokens.get(at).isCapitalised()) {
      Optional<PhraseTable.Match<String>> place = lexicon.localities().at(tokens, at);
      if (place.isPresent() && place.get().end() - at > length) {
        best = Piece.locality(at, place.get().end(), place.get().value());
      }
    }
    return best;
  }

  /** One word that only office-holders are called by: too little without day or title. */
  private static boolean isBareSurname(NameIndex.Match name, int at) {
    return name.end() == at + 1
        && name.actors().stream()
            .allMatch(a -> a.kind() == ActorKind.PERSON && !a.spells().isEmpty());
  }

  private Piece name(String text, List<Token> tokens, int at, NameIndex.Match name) {
    String form = text.substring(tokens.get(at).start(), tokens.get(name.end() - 1).end());
    List<Actor> peoples = book.peopled(form);
    if (!peoples.isEmpty() && name.actors().contains(peoples.get(0))) {
      return Piece.people(at, name.end(), peoples);
    }
    return Piece.name(at, name.end(), name.actors());
  }

  /** "Jordan" beside another capitalised word that means nothing here is a person's name. */
  private boolean isGivenName(List<Token> tokens, Piece piece, List<Piece> before) {
    Token token = tokens.get(piece.first());
    if (piece.length() != 1
        || token.possessive()
        || piece.isWord()
        || !lexicon.is(token, WordClass.GIVEN)) {
      return false;
    }
    boolean after =
        piece.end() < tokens.size()
            && tokens.get(piece.end()).isCapitalised()
            && !tokens.get(piece.end()).joined()
            && isUnknown(tokens, piece.end());
    boolean follows =
        !before.isEmpty()
            && before.get(before.size() - 1).isWord()
            && tokens.get(piece.first() - 1).isCapitalised()
            && !tokens.get(piece.first() - 1).possessive()
            && isUnknown(tokens, piece.first() - 1);
    return after || follows;
  }

  private boolean isUnknown(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    for (WordClass c : WordClass.values()) {
      if (c != WordClass.GIVEN && lexicon.is(token, c)) {
        return false;
      }
    }
    return lexicon.titles().at(tokens, at).isEmpty()
        && lexicon.nouns().at(tokens, at).isEmpty()
        && book.named(token.form()).isEmpty();
  }
}
