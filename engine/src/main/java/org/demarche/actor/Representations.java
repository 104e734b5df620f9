package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/** Finds whom a mention stands for: "X is representing Y", "on behalf of Y", "the envoy of Y". */
final class Representations {
  /** Cues after the one who acts; what follows is the principal. */
  private static final List<String> CUES =
      List.of(
          " is representing ",
          " was representing ",
          " representing ",
          " represented ",
          " represents ",
          " will represent ",
          " on behalf of ",
          " in the name of ",
          ", representing ",
          ", special envoy of ",
          ", the envoy of ",
          ", envoy of ");

  private static final List<String> INSIDE =
      List.of("envoy of ", "representative of ", "emissary of ");

  /** How far after a mention "on behalf of" may follow, in UTF-16 units. */
  private static final int REACH = 60;

  private final ActorResolver resolver;

  Representations(ActorResolver resolver) {
    this.resolver = resolver;
  }

  Optional<Representation> of(String text, Optional<Span> sentence, Span mention, Situation at) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    for (String cue : INSIDE) {
      int found = text.indexOf(cue, mention.start());
      if (found >= 0 && found + cue.length() < mention.end()) {
        return principal(text, found, found + cue.length(), mention.end(), at);
      }
    }
    int end = Math.min(sentence.get().end(), text.length());
    for (String cue : CUES) {
      int found = mention.end() < end ? text.indexOf(cue, mention.end()) : -1;
      boolean isFree = cue.startsWith(" on ") || cue.startsWith(" in ");
      if (found < 0 || found + cue.length() >= end) {
        continue;
      }
      if (found == mention.end() || (isFree && found - mention.end() < REACH)) {
        return principal(text, found, found + cue.length(), end, at);
      }
    }
    return Optional.empty();
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
