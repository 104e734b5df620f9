package org.demarche.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * A body, meeting or programme that an article itself defines by its kind and its parties or name.
 *
 * @param id the series, and {@code #} with the session where the article tells it: {@code
 *     occasion:forum/paris-peace#5}
 * @param series the same for all sessions: {@code body:joint-commission/DZA-RUS}
 * @param kind BODY, OCCASION or LAW (a programme, an agreement)
 * @param name without the session
 * @param session ordinal or year, as figures
 * @param parties ids of states and organisations, sorted; empty where a name defines it
 * @param span where the article names it first, without an article before it
 * @param head where the words of its kind stand in the span
 * @param rule how the parties were found
 */
public record Occasion(
    String id,
    String series,
    ActorKind kind,
    String name,
    Optional<String> session,
    List<String> parties,
    Span span,
    Span head,
    String rule) {

  public Occasion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(session, "session");
    parties = List.copyOf(parties);
    if (series.isBlank() || name.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("an occasion needs a series, a name and a rule");
    }
    if (!id.equals(session.map(s -> series + "#" + s).orElse(series))) {
      throw new IllegalArgumentException(id + " is not made of " + series + " and " + session);
    }
    if (!span.contains(head)) {
      throw new IllegalArgumentException("the kind at " + head + " lies outside of " + span);
    }
  }

  /** It as a participant. */
  Identification.Identified identified(String how, double sure) {
    return new Identification.Identified(
        id, name, kind, Optional.empty(), List.of(), Optional.empty(), how, sure, Optional.empty());
  }
}
