package org.demarche.exposure;

import org.demarche.article.PublicationDate;
import org.demarche.graph.Status;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;

/** Makes evidence of words, with those on whose word it is. */
final class Told {

  private Told() {}

  static Evidence.Words words(
      Reading reading, Report report, Status status, String shows, Quote quote) {
    return new Evidence.Words(
        shows,
        reading.article().id(),
        reading.article().published().map(PublicationDate::date),
        report.id(),
        status,
        quote,
        report.sources());
  }
}
