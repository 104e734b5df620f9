package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.actor.Identification;
import org.demarche.article.PublicationDate;
import org.demarche.codes.CodedAct;
import org.demarche.codes.Coder;
import org.demarche.codes.Codes;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.demarche.language.Words;
import org.demarche.text.Span;
import org.demarche.time.TimeInterval;

/** Hands a report's act to the codebooks. */
final class ReportCodes {

  private final Coder coder = Coder.shipped();

  /** The codes of an event, their words placed in the article. */
  Codes of(
      GraphEvent event,
      Quote evidence,
      List<Mention> actors,
      List<Mention> recipients,
      EventTime time,
      Optional<PublicationDate> published) {
    Span clause = Clause.around(event.trigger(), Words.of(evidence.text())).span();
    CodedAct act =
        new CodedAct(
            event.type(),
            event.mode(),
            event.status(),
            evidence.text(),
            event.trigger(),
            clause,
            sectors(actors, recipients),
            event.status() == Status.OCCURRED && isHistorical(time, published));
    return coder.code(act).shift(evidence.span().start());
  }

  /** Whether its last day lies a year or more before the article's. */
  private static boolean isHistorical(EventTime time, Optional<PublicationDate> published) {
    Optional<LocalDate> last = time.interval().flatMap(TimeInterval::to);
    return last.isPresent()
        && published.isPresent()
        && !last.get().isAfter(published.get().date().minusYears(1));
  }

  private static List<String> sectors(List<Mention> actors, List<Mention> recipients) {
    return Stream.concat(actors.stream(), recipients.stream())
        .flatMap(mention -> mention.who().stream())
        .map(Identification::sectors)
        .flatMap(List<String>::stream)
        .distinct()
        .toList();
  }
}
