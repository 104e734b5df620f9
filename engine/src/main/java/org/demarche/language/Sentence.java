package org.demarche.language;

import java.util.Objects;
import org.demarche.text.Span;

/**
 * A piece of an article that is read by itself.
 *
 * @param span where it stands in the article's text, without white space around it
 * @param paragraph number of its paragraph, from 0; datelines and list items count with theirs
 * @param kind what part it plays
 */
public record Sentence(Span span, int paragraph, Kind kind) {

  /** The part a sentence plays in its article. */
  public enum Kind {
    /** A line of its own without a final stop: headline, section heading. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** Part of a bulleted or numbered line. */
    LIST_ITEM,
    /** Place, day and agency before the first sentence: no event, but place and source. */
    DATELINE
  }

  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraphs count from 0, found " + paragraph);
    }
  }
}
