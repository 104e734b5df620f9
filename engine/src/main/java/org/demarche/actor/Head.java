package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a noun phrase: its last name, title, nouns, its country and an unknown name. */
final class Head {
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Token> unknown = new ArrayList<>();
  private boolean former;
  private boolean definite;

  Head(List<Piece> segment, List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    for (Piece p : segment) {
      Token t = tokens.get(p.first());
      if (!p.isWord()) {
        pieces.add(p);
        // A name after a title is unknown; capitals before one are part of a place or a body.
        unknown.clear();
      } else if (lexicon.is(t, WordClass.FORMER)) {
        former = true;
      } else if (t.key().equals("the")) {
        definite = true;
      } else if (isPartOfName(t)) {
        unknown.add(t);
      } else if (!unknown.isEmpty() && !t.isCapitalised() && !isParticle(t)) {
        unknown.clear();
      } else if (!unknown.isEmpty() && isParticle(t)) {
        unknown.add(t);
      }
    }
  }

  private boolean isPartOfName(Token t) {
    return t.isCapitalised()
        && !lexicon.is(t, WordClass.ARTICLE)
        && !lexicon.is(t, WordClass.ACTING)
        && !lexicon.is(t, WordClass.MADE)
        && !lexicon.is(t, WordClass.DIRECTION);
  }

  private static boolean isParticle(Token t) {
    return !t.mark() && (t.key().length() <= 3 || t.joined());
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean isEmpty() {
    return pieces.isEmpty() && unknown.isEmpty();
  }

  boolean isFormer() {
    return former;
  }

  boolean isDefinite() {
    return definite;
  }

  /** Capitalised words at the end that no table knows. */
  List<Token> unknown() {
    return unknown;
  }

  Optional<Piece> last() {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
  }

  /** The last title; followed by nothing but a name. */
  Optional<Piece> title() {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece p = pieces.get(i);
      if (p.kind() == Piece.Kind.TITLE) {
        return Optional.of(p);
      }
      if (!p.isPerson()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Pieces that say of which country, the nearest to the head last. */
  List<Piece> lands(int before) {
    List<Piece> lands = new ArrayList<>();
    for (Piece p : pieces) {
      boolean isLand = p.isState() || p.kind() == Piece.Kind.LOCALITY;
      if (p.end() <= before && isLand && !isMaker(p)) {
        lands.add(p);
      }
    }
    return lands;
  }

  /** "Iran-backed" and "Kurdish-led" do not say whose it is; "Paris-based" says where. */
  private boolean isMaker(Piece p) {
    if (p.end() >= tokens.size() || !tokens.get(p.end()).joined()) {
      return false;
    }
    return lexicon.is(tokens.get(p.end()), WordClass.MADE);
  }
}
