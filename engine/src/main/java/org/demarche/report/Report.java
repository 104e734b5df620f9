package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.codes.Codes;
import org.demarche.codes.EvidenceWords;
import org.demarche.codes.FoundContext;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;

/**
 * One event as one sentence of an article tells it.
 *
 * @param id hash of the content, the same in every run; scores and model are no part of it
 * @param type PLOVER type
 * @param mode one of {@link EventType#modes()}, or empty when none fits
 * @param status whether it happened, from the point of view of the sentence or its sources
 * @param trigger the words that name the event
 * @param cues words that support the status; may be empty, is empty for OCCURRED
 * @param actors who does it, in the order of the sentence, as all mentions
 * @param recipients to whom it is done
 * @param places where it happens
 * @param times when it happens or must have happened
 * @param time when it is, was or is to be, as far as it is known
 * @param sources on whose word, outermost first
 * @param scores how sure the reader is of trigger, type, mode and status
 * @param codes what PLOVER and CAMEO call it
 * @param isMain whether it is what the sentence is about, for coders who keep one event a sentence
 *     ({@link org.demarche.plover.SentenceExport#main})
 * @param evidence the sentence
 * @param modelDigest first figures of the digest of the model that read it
 */
public record Report(
    String id,
    EventType type,
    String mode,
    Status status,
    Quote trigger,
    List<Quote> cues,
    List<Mention> actors,
    List<Mention> recipients,
    List<Mention> places,
    List<Mention> times,
    EventTime time,
    List<SourceLink> sources,
    EventScores scores,
    Codes codes,
    boolean isMain,
    Quote evidence,
    String modelDigest) {

  public Report {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(scores, "scores");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(codes, "codes");
    if (id.isBlank() || modelDigest.isBlank()) {
      throw new IllegalArgumentException("a report needs an id and the digest of its model");
    }
    if (!mode.isEmpty() && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(mode + " is no mode of " + type + ": " + type.modes());
    }
    cues = List.copyOf(cues);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    times = List.copyOf(times);
    sources = List.copyOf(sources);
    if (status == Status.OCCURRED && !cues.isEmpty()) {
      throw new IllegalArgumentException("what occurred needs no cue, found " + cues);
    }
    Stream.of(
            Stream.of(trigger),
            cues.stream(),
            contextWords(codes),
            Stream.of(actors, recipients, places, times).flatMap(List::stream).map(Mention::quote))
        .flatMap(quotes -> quotes)
        .filter(quote -> !evidence.span().contains(quote.span()))
        .findFirst()
        .ifPresent(
            quote -> {
              throw new IllegalArgumentException(quote + " lies outside of " + evidence.span());
            });
  }

  private static Stream<Quote> contextWords(Codes codes) {
    return codes.contexts().stream()
        .map(FoundContext::evidence)
        .flatMap(List<EvidenceWords>::stream)
        .map(words -> new Quote(words.span(), words.text()));
  }

  /** Type and mode as one word, {@code CONSULT/visit} or {@code AGREE}. */
  public String label() {
    return mode.isEmpty() ? type.name() : type + "/" + mode;
  }

  /** All words the article has for this report: trigger, cues, mentions, contexts, sources. */
  public List<Quote> quotes() {
    List<Quote> all = new ArrayList<>();
    all.add(trigger);
    all.addAll(cues);
    Stream.of(actors, recipients, places, times)
        .flatMap(List::stream)
        .forEach(mention -> all.add(mention.quote()));
    contextWords(codes).forEach(all::add);
    sources.forEach(link -> link.mention().ifPresent(mention -> all.add(mention.quote())));
    return List.copyOf(all);
  }
}
