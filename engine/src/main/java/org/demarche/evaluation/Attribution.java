package org.demarche.evaluation;

import java.util.List;
import org.demarche.text.Span;

/**
 * An attribution as annotators marked it.
 *
 * @param source who speaks; empty where no one is named
 * @param cue the words that tell that something is said
 * @param content what is said
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
