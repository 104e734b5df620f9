package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.time.TimeInterval;

/**
 * A report as the ledger keeps it.
 *
 * @param report id of the report
 * @param article id of the article
 * @param position first unit of the trigger in the article's text
 * @param published day of publication; empty if it is not known
 * @param outlet who published the article
 * @param type of the event
 * @param mode of the event; empty text if its type has none or none fits
 * @param status whether it has happened
 * @param trigger the word that tells it
 * @param cues words that show the status
 * @param actors who did it
 * @param recipients to whom
 * @param places where
 * @param time its days; for what is planned its window; empty if nothing tells
 * @param sources on whose word, outermost first
 * @param sentence the evidence
 * @param offset first unit of the trigger in the sentence
 */
public record Entry(
    String report,
    String article,
    int position,
    Optional<LocalDate> published,
    Optional<String> outlet,
    EventType type,
    String mode,
    Status status,
    String trigger,
    List<String> cues,
    List<Party> actors,
    List<Party> recipients,
    List<Spot> places,
    Optional<TimeInterval> time,
    List<Said> sources,
    String sentence,
    int offset) {

  /** By date of publication, then by article and place in it; what has no date comes last. */
  public static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry e) -> e.published().orElse(LocalDate.MAX))
          .thenComparing(Entry::article)
          .thenComparingInt(Entry::position)
          .thenComparing(Entry::report);

  public Entry {
    if (report.isBlank() || article.isBlank() || trigger.isBlank() || sentence.isBlank()) {
      throw new IllegalArgumentException("an entry needs report, article, trigger and sentence");
    }
    if (position < 0) {
      throw new IllegalArgumentException("a position is 0 or more, found " + position);
    }
    if (!sentence.startsWith(trigger, offset)) {
      throw new IllegalArgumentException("'" + trigger + "' does not stand at " + offset);
    }
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
    cues = List.copyOf(cues);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }

  /** Whether both are told in one sentence. */
  boolean isBeside(Entry other) {
    return article.equals(other.article) && sentence.equals(other.sentence);
  }
}
