package org.demarche.ledger;

import java.util.List;
import org.demarche.story.Voices;

/** Placeholder that is replaced in the next commit. */
final class EventLinker {
  private EventLinker() {}

  static List<LedgerEvent> link(List<Entry> sorted, Voices voices) {
    throw new UnsupportedOperationException("not written");
  }
}
