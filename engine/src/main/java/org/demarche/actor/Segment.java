package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a mention between prepositions and marks.
 *
 * @param intro the word or mark before it, in small letters; empty for the first
 */
record Segment(String intro, List<Piece> pieces) {
  Segment {
    pieces = List.copyOf(pieces);
  }

  /** Whether what stands here may be the whole of which the head is a part. */
  boolean holds(Lexicon lexicon, List<Token> tokens) {
    return !pieces.isEmpty()
        && pieces.get(0).first() > 0
        && lexicon.is(tokens.get(pieces.get(0).first() - 1), WordClass.HOLDS);
  }

  /** Cuts pieces at prepositions, relative words and marks; ends where a relative clause starts. */
  static List<Segment> of(List<Piece> pieces, List<Token> tokens, Lexicon lexicon) {
    List<Segment> out = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    String intro = "";
    for (Piece p : pieces) {
      Token t = tokens.get(p.first());
      boolean isWord = p.isWord() && !t.mark();
      boolean isRelative = isWord && lexicon.is(t, WordClass.RELATIVE);
      boolean cuts =
          t.mark()
              || isRelative
              || (isWord
                  && !t.joined()
                  && (lexicon.is(t, WordClass.HOLDS) || lexicon.is(t, WordClass.APART)));
      if (!cuts) {
        current.add(p);
        continue;
      }
      if (!current.isEmpty() || out.isEmpty()) {
        out.add(new Segment(intro, current));
      }
      current = new ArrayList<>();
      intro = t.key();
      if (isRelative) {
        return out;
      }
    }
    if (!current.isEmpty()) {
      out.add(new Segment(intro, current));
    }
    return out.isEmpty() ? List.of(new Segment("", List.of())) : out;
  }
}
