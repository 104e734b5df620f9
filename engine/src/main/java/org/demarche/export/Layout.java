package org.demarche.export;

import java.util.List;
import java.util.Optional;

/** How one format writes an event. */
sealed interface Layout
    permits PloverLines, PolecatTable, IcewsTable, GdeltEventTable, GdeltMentionTable {

  /** The first line of the file; empty if the format has none. */
  Optional<String> header();

  /** Whether an event needs a code of CAMEO. */
  boolean needsCameo();

  /** Whether days of more than a week can be written as they are. */
  boolean hasEndDate();

  /** The lines of an event, without line ends; at least one. */
  List<String> lines(DatedEvent event);
}
