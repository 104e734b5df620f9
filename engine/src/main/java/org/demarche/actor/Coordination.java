package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;

/** Parts a mention at "and" and commas where each part can be a participant of its own. */
final class Coordination {
  private Coordination() {}

  /** The parts; one if it is not coordinated. Adjectives alone take the last part's noun. */
  static List<List<Piece>> split(List<Piece> pieces, List<Token> tokens, Lexicon lexicon) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    boolean hasAnd = false;
    for (Piece p : pieces) {
      Token t = tokens.get(p.first());
      boolean isAnd = p.isWord() && (t.key().equals("and") || t.form().equals("&"));
      boolean isComma = t.mark() && t.form().equals(",");
      if (isAnd || isComma) {
        hasAnd |= isAnd;
        if (!current.isEmpty()) {
          parts.add(current);
        }
        current = new ArrayList<>();
      } else {
        current.add(p);
      }
    }
    if (!current.isEmpty()) {
      parts.add(current);
    }
    boolean each = parts.stream().allMatch(part -> part.stream().anyMatch(p -> stands(p, tokens)));
    if (!hasAnd || parts.size() < 2 || !each) {
      return List.of(pieces);
    }
    return shared(parts);
  }

  private static boolean stands(Piece p, List<Token> tokens) {
    return !p.isWord() || tokens.get(p.first()).isCapitalised();
  }

  /** "Russian and Algerian officials": the noun goes with each adjective. */
  private static List<List<Piece>> shared(List<List<Piece>> parts) {
    List<Piece> last = parts.get(parts.size() - 1);
    int at = 0;
    while (at < last.size() && last.get(at).kind() != Piece.Kind.PEOPLE) {
      at++;
    }
    boolean hasNoun =
        at < last.size() - 1
            && last.subList(at + 1, last.size()).stream()
                .anyMatch(p -> p.kind() == Piece.Kind.NOUN || p.kind() == Piece.Kind.TITLE);
    if (!hasNoun) {
      return parts;
    }
    List<List<Piece>> out = new ArrayList<>();
    for (List<Piece> part : parts) {
      boolean isAdjective = part.get(part.size() - 1).kind() == Piece.Kind.PEOPLE;
      List<Piece> whole = new ArrayList<>(part);
      if (isAdjective && part != last) {
        whole.addAll(last.subList(at + 1, last.size()));
      }
      out.add(whole);
    }
    return out;
  }

  /** The tokens of some pieces, and the pieces counted from the first of these tokens. */
  static List<Piece> cut(List<Piece> part, List<Token> tokens, List<Token> own) {
    List<Piece> shifted = new ArrayList<>();
    for (Piece p : part) {
      int first = own.size();
      own.addAll(tokens.subList(p.first(), p.end()));
      shifted.add(
          new Piece(p.kind(), first, own.size(), p.actors(), p.offices(), p.noun(), p.country()));
    }
    return shifted;
  }
}
