package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * The words around a bare title that say of whom it is: the state before it ("the South Korean
 * [president]"), the name after it ("[president] Nicolás Maduro"), the land after "of".
 */
final class Phrase {
  private static final int LONGEST_NAME = 4;

  private final String text;
  private final List<Token> tokens;
  private final List<Piece> pieces;

  Phrase(String text, List<Token> tokens, List<Piece> pieces) {
    this.text = text;
    this.tokens = tokens;
    this.pieces = pieces;
  }

  /** The mention with those words; empty if there are none, or it does not end in a title. */
  Optional<Span> around(Span mention) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      boolean isInside =
          tokens.get(p.first()).start() < mention.end()
              && tokens.get(p.end() - 1).end() > mention.start();
      if (isInside) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (last < 0 || pieces.get(last).kind() != Piece.Kind.TITLE) {
      return Optional.empty();
    }
    int from =
        first > 0 && isAdjoined(first) && pieces.get(first - 1).isState() ? first - 1 : first;
    int to = after(last);
    if (from == first && to == last) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(
            tokens.get(pieces.get(from).first()).start(),
            tokens.get(pieces.get(to).end() - 1).end()));
  }

  /** The last piece of what follows a title and belongs to it. */
  private int after(int title) {
    int next = title + 1;
    if (next < pieces.size() && isAdjoined(next)) {
      if (pieces.get(next).isPerson()) {
        return next;
      }
      if (tokens.get(pieces.get(next).first()).key().equals("of")) {
        int land = next + 1;
        if (land < pieces.size() && tokens.get(pieces.get(land).first()).key().equals("the")) {
          land++;
        }
        return land < pieces.size() && pieces.get(land).isState() ? land : title;
      }
    }
    int end = title;
    while (end + 1 < pieces.size()
        && end - title < LONGEST_NAME
        && isAdjoined(end + 1)
        && pieces.get(end + 1).isWord()
        && tokens.get(pieces.get(end + 1).first()).isCapitalised()) {
      end++;
    }
    return end;
  }

  /** Whether nothing but white space, or a possessive ending, stands before a piece. */
  private boolean isAdjoined(int at) {
    Token before = tokens.get(pieces.get(at - 1).end() - 1);
    Token token = tokens.get(pieces.get(at).first());
    if (before.mark() || token.mark()) {
      return false;
    }
    return before.possessive() || text.substring(before.end(), token.start()).isBlank();
  }
}
