package org.demarche.exposure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.armament.Entry;
import org.demarche.article.PublicationDate;
import org.demarche.graph.Status;
import org.demarche.regime.ActKind;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;

/**
 * A dealing that a report tells.
 *
 * @param status of the report, or less than that where words around it say so
 * @param why the status is not that of the report; empty where it is
 * @param stretch the words around the trigger that belong to the dealing
 * @param goods classes of goods named; empty where none is
 * @param named rows of the catalogue named in the stretch
 */
record Act(
    Reading reading,
    Report report,
    ActKind kind,
    Status status,
    String why,
    Quote stretch,
    List<Party> parties,
    Set<String> goods,
    List<Named> named) {

  Act {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    parties = List.copyOf(parties);
    goods = Collections.unmodifiableSet(new TreeSet<>(goods));
    named = List.copyOf(named);
    if (status == Status.OCCURRED && report.status() != Status.OCCURRED) {
      throw new IllegalArgumentException("words around a report never make it surer");
    }
  }

  /** A row of the catalogue and where the article names it. */
  record Named(Entry entry, Quote quote) {}

  Evidence.Words words(String shows, Quote quote) {
    return Told.words(reading, report, status, shows, quote);
  }

  Optional<LocalDate> published() {
    return reading.article().published().map(PublicationDate::date);
  }
}
