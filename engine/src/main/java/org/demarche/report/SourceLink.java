package org.demarche.report;

import java.util.Objects;
import java.util.Optional;
import org.demarche.statement.Medium;

/**
 * One link of the chain of those on whose word an event is told.
 *
 * @param kind what part this link plays
 * @param name who it is, as the article or its metadata put it; never blank
 * @param mention where the article names it; empty for an outlet known from metadata alone
 * @param medium where it was said: an interview, a press conference; only of speakers
 */
public record SourceLink(
    Kind kind, String name, Optional<Mention> mention, Optional<Medium> medium) {

  /** Kinds of links, outermost first: a chain never goes back to an earlier kind. */
  public enum Kind {
    /** Who published the article. */
    OUTLET,
    /** Another outlet or agency the article quotes. */
    QUOTED_OUTLET,
    /** A person or body whose words are told. */
    SPEAKER
  }

  public SourceLink {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(medium, "medium");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source needs a name");
    }
    if (mention.isEmpty() && kind != Kind.OUTLET) {
      throw new IllegalArgumentException("only the article's outlet may lack a mention: " + name);
    }
    if (medium.isPresent() && kind != Kind.SPEAKER) {
      throw new IllegalArgumentException("only a speaker speaks somewhere: " + name);
    }
  }

  /** A link of which is not told where it was said. */
  public static SourceLink of(Kind kind, String name, Optional<Mention> mention) {
    return new SourceLink(kind, name, mention, Optional.empty());
  }
}
