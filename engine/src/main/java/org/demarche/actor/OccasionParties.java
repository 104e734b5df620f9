package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parties that follow a kind: "between X and Y", "of X, Y and Z", "with X". */
final class OccasionParties {
  /** Words of a topic between kind and parties: "for economic cooperation between". */
  private static final int TOPIC = 7;

  private static final Set<String> OPENS = Set.of("between", "of", "with");
  private static final Set<String> GOES_ON = Set.of("and", "the", ",");

  private final List<Token> tokens;
  private final List<Piece> pieces;
  private final Set<String> ids = new TreeSet<>();
  private final List<Token> topic = new ArrayList<>();
  private int end;

  OccasionParties(List<Token> tokens, List<Piece> pieces, int after) {
    this.tokens = tokens;
    this.pieces = pieces;
    this.end = after;
    read(at(after));
  }

  /** Sorted. */
  Set<String> ids() {
    return ids;
  }

  /** Words between the kind and its parties. */
  List<Token> topic() {
    return topic;
  }

  /** The token after the last party; where the kind ends, if there is none. */
  int end() {
    return end;
  }

  /** Whether a state or an organisation takes part under this piece. */
  static boolean isParty(Piece p) {
    return p.isState()
        || (p.kind() == Piece.Kind.NAME && p.actors().get(0).kind() == ActorKind.ORGANISATION);
  }

  private int at(int token) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).first() >= token) {
        return i;
      }
    }
    return pieces.size();
  }

  private void read(int from) {
    int i = from;
    boolean isTopic = i < pieces.size() && (is(i, "for") || is(i, "on"));
    if (isTopic) {
      i++;
      while (i < pieces.size() && i - from <= TOPIC && isTopicWord(i)) {
        topic.add(tokens.get(pieces.get(i).first()));
        i++;
      }
    }
    if (i >= pieces.size() || !OPENS.contains(first(i).key())) {
      return;
    }
    for (i++; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      if (isParty(p)) {
        ids.add(p.actors().get(0).id());
        end = p.end();
      } else if (!GOES_ON.contains(first(i).key())) {
        return;
      }
    }
  }

  private boolean isTopicWord(int i) {
    Token t = first(i);
    return !t.mark() && !t.isCapitalised() && !OPENS.contains(t.key());
  }

  private boolean is(int i, String word) {
    return first(i).key().equals(word);
  }

  private Token first(int i) {
    return tokens.get(pieces.get(i).first());
  }
}
