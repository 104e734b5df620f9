package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/**
 * Finds whom a mention stands for: "X is representing Y", "on behalf of Y", "the envoy of Y". The
 * words are those of {@code representation-cues.tsv}, tried in its order.
 */
final class Representations {
  /** How far after a mention "on behalf of" may follow, in UTF-16 units. */
  private static final int REACH = 60;

  private final ActorResolver resolver;
  private final RepresentationCues cues;

  Representations(ActorResolver resolver, RepresentationCues cues) {
    this.resolver = resolver;
    this.cues = cues;
  }

  Optional<Representation> of(String text, Optional<Span> sentence, Span mention, Situation at) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.min(sentence.get().end(), text.length());
    for (RepresentationCues.Cue cue : cues.all()) {
      boolean isInside = cue.place() == RepresentationCues.Place.INSIDE;
      int from = isInside ? mention.start() : mention.end();
      int last = isInside ? mention.end() : end;
      // Only so far: to the end of a long article it would take too long.
      int found = from < last ? text.substring(from, last).indexOf(cue.words()) : -1;
      int behind = from + found + cue.words().length();
      if (found >= 0 && behind < last && reaches(cue, from + found - mention.end())) {
        return principal(text, from + found, behind, last, at);
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(RepresentationCues.Cue cue, int distance) {
    return switch (cue.place()) {
      case INSIDE -> true;
      case RIGHT -> distance == 0;
      case NEAR -> distance < REACH;
    };
  }

  /** The principal is the longest run of known pieces after the cue. */
  private Optional<Representation> principal(String text, int cue, int from, int to, Situation at) {
    List<Token> tokens = Tokens.of(text, from, to);
    List<Piece> pieces = resolver.pieces().of(text, tokens);
    int n = 0;
    boolean isKnown = false;
    while (n < pieces.size()) {
      Piece p = pieces.get(n);
      Token t = tokens.get(p.first());
      boolean isArticle = n == 0 && (t.key().equals("the") || t.key().equals("his"));
      if (p.isWord() && !t.isCapitalised() && !isArticle) {
        break;
      }
      isKnown |= !p.isWord() || t.isCapitalised();
      n++;
    }
    if (!isKnown) {
      return Optional.empty();
    }
    int end = tokens.get(pieces.get(n - 1).end() - 1).end();
    Span cueSpan = new Span(cue + leading(text, cue), from - 1);
    Span span = new Span(from, end);
    Identification who = resolver.read(text, from, end, at);
    return Optional.of(
        who instanceof Identified i
            ? new Representation(cueSpan, span, Optional.of(i.id()), i.name())
            : new Representation(cueSpan, span, Optional.empty(), span.of(text)));
  }

  private static int leading(String text, int at) {
    int n = 0;
    while (text.charAt(at + n) == ' ' || text.charAt(at + n) == ',') {
      n++;
    }
    return n;
  }
}
