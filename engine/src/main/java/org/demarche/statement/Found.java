package org.demarche.statement;

import java.util.List;
import java.util.Optional;

/**
 * A statement of one sentence, in tokens.
 *
 * @param act what is done with the content
 * @param cue the tokens of the cue
 * @param subject who speaks
 * @param content what is said, in order
 * @param addressee to whom
 * @param relay who passes it on
 * @param verb the word that makes the cue one
 * @param rule name of the rule
 */
record Found(
    Act act,
    Range cue,
    Optional<Subject> subject,
    List<Range> content,
    Optional<Range> addressee,
    Optional<Range> relay,
    int verb,
    String rule) {

  Found {
    content = List.copyOf(content);
  }

  boolean covers(int token) {
    return content.stream().anyMatch(range -> range.contains(token));
  }
}
