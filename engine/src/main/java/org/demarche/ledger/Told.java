package org.demarche.ledger;

import java.util.Set;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.story.Content;

/**
 * An entry with what comparing it needs.
 *
 * @param entry the report
 * @param actors who did it
 * @param recipients to whom
 * @param all both
 * @param words what its sentence is about
 * @param numbers counts of the sentence
 * @param refersBack whether it comes back to what was told before
 */
record Told(
    Entry entry,
    Side actors,
    Side recipients,
    Side all,
    Content words,
    Set<String> numbers,
    boolean refersBack) {

  static Told of(Entry e, BackReference back) {
    return new Told(
        e,
        Side.of(e.actors()),
        Side.of(e.recipients()),
        Side.of(e.actors(), e.recipients()),
        Content.of(e.report(), e.published(), "", e.sentence()),
        Numbers.of(e.sentence()),
        back.isIn(e));
  }

  /** Whether actors and recipients may change places: they met, they agreed. */
  boolean isMutual() {
    EventType type = entry.type();
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  boolean isProspective() {
    Status s = entry.status();
    return s == Status.PLANNED || s == Status.REQUESTED || s == Status.POSSIBLE;
  }
}
