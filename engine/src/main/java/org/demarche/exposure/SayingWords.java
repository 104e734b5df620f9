package org.demarche.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.ContentId;
import org.demarche.article.PublicationDate;
import org.demarche.graph.Status;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Saying;
import org.demarche.report.SourceLink;

/** Makes evidence of a statement, which is no report of an event. */
final class SayingWords {

  private SayingWords() {}

  static Evidence.Words of(Reading reading, Saying saying, Quote quote) {
    List<SourceLink> sources = new ArrayList<>();
    reading
        .article()
        .outlet()
        .ifPresent(
            name -> sources.add(SourceLink.of(SourceLink.Kind.OUTLET, name, Optional.empty())));
    saying
        .speaker()
        .ifPresent(
            who ->
                sources.add(SourceLink.of(SourceLink.Kind.SPEAKER, who.text(), Optional.of(who))));
    String id =
        ContentId.of(
            List.of("saying", reading.article().id(), quote.span().toString(), quote.text()));
    return new Evidence.Words(
        "statement",
        reading.article().id(),
        reading.article().published().map(PublicationDate::date),
        id,
        Status.OCCURRED,
        quote,
        sources);
  }
}
