package org.demarche.actor;

import java.util.Objects;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * For whom a participant acts: "is representing the president at", "on behalf of", "the envoy of".
 *
 * @param cue where the article says so
 * @param principal where it names the one who is stood for
 * @param id of that one, if it is known who it is
 * @param name of that one, or the words of the article
 */
public record Representation(Span cue, Span principal, Optional<String> id, String name) {
  public Representation {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a principal needs a name");
    }
  }
}
