package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.Argument;
import org.demarche.graph.Dropped;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Status;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;

/**
 * Reads the event graph of one sentence with the network: triggers first, then for each trigger its
 * roles, status and mode. Thread-safe; the same sentence always gives the same graph.
 */
public final class SentenceReader implements AutoCloseable {

  private final WordPieces pieces;
  private final Network network;
  private final Thresholds thresholds;

  public SentenceReader(
      PublicEncoder encoder, Weights weights, Precision precision, Thresholds thresholds) {
    this.pieces = encoder.pieces();
    this.network = new Network(encoder, weights, precision);
    this.thresholds = thresholds;
  }

  /**
   * What a sentence says.
   *
   * @param events in the order of their triggers
   * @param dropped what was seen but left out, in the order it was met
   * @param unreadFrom where the part begins that was too long to be read; empty if all was read
   */
  public record Result(
      List<GraphEvent> events, List<Dropped> dropped, Optional<Integer> unreadFrom) {
    public Result {
      events = List.copyOf(events);
      dropped = List.copyOf(dropped);
    }
  }

  /** Reads one sentence. */
  public Result read(String sentence) {
    List<Word> words = Words.of(sentence);
    Encoded encoded = Encoded.of(words, pieces);
    if (encoded.words() == 0) {
      return new Result(List.of(), List.of(), Optional.empty());
    }
    Optional<Integer> unread =
        encoded.words() < words.size()
            ? Optional.of(words.get(encoded.words()).span().start())
            : Optional.empty();
    try (Network.Reading reading = network.read(encoded)) {
      List<Dropped> dropped = new ArrayList<>();
      List<Trigger> triggers = triggers(reading, encoded, words, dropped);
      if (triggers.isEmpty()) {
        return new Result(List.of(), dropped, unread);
      }
      Network.Focused focused =
          network.focus(
              reading,
              encoded,
              triggers.stream().mapToInt(Trigger::word).toArray(),
              triggers.stream().mapToLong(t -> t.type().ordinal()).toArray());
      RoleDecoder roles = new RoleDecoder(words, thresholds.role());
      List<GraphEvent> events = new ArrayList<>();
      for (int i = 0; i < triggers.size(); i++) {
        RoleDecoder.Decoded decoded = roles.decode(focused.roles()[i], triggers.get(i).word());
        dropped.addAll(decoded.dropped());
        events.add(event(triggers.get(i), focused, i, words, decoded.arguments()));
      }
      return new Result(new MentionAgreement(words).of(events), dropped, unread);
    }
  }

  /**
   * The share of each type as the relation between two mentions of a sentence, by {@link
   * EventType#ordinal()}; empty if a mention touches no word or lies past the longest input.
   *
   * @param source the mention that acts; empty where the sentence names none
   * @param target the mention that is acted on; empty where the sentence names none
   */
  public Optional<double[]> relation(
      String sentence, Optional<Span> source, Optional<Span> target) {
    List<Word> words = Words.of(sentence);
    Optional<WordRange> from = source.flatMap(span -> WordRange.covering(span, words));
    Optional<WordRange> to = target.flatMap(span -> WordRange.covering(span, words));
    if (from.isPresent() != source.isPresent() || to.isPresent() != target.isPresent()) {
      return Optional.empty();
    }
    return Encoded.ofPair(words, pieces, from, to)
        .map(
            marked -> {
              try (Network.Reading reading = network.read(marked)) {
                return Softmax.of(network.pair(reading, marked));
              }
            });
  }

  private record Trigger(int word, EventType type, double score, double typeScore) {}

  private List<Trigger> triggers(
      Network.Reading reading, Encoded sentence, List<Word> words, List<Dropped> dropped) {
    List<Trigger> found = new ArrayList<>();
    for (int w = 0; w < sentence.words(); w++) {
      if (!words.get(w).isAlphanumeric()) {
        continue;
      }
      float[] scores = reading.triggers[(int) sentence.firstPieces()[w]];
      double none = Softmax.of(scores)[ModelShape.NO_EVENT];
      if (1 - none < thresholds.trigger() / 2) {
        continue;
      }
      double[] types = Softmax.of(scores, 1, scores.length);
      int best = Softmax.best(types);
      double share = (1 - none) * types[best];
      if (1 - none < thresholds.trigger() || share < thresholds.type()) {
        String type = EventType.values()[best].name();
        Span span = words.get(w).span();
        dropped.add(new Dropped(Dropped.Reason.WEAK_TRIGGER, type, span, share));
        continue;
      }
      found.add(new Trigger(w, EventType.values()[best], 1 - none, types[best]));
    }
    return found;
  }

  private static GraphEvent event(
      Trigger trigger,
      Network.Focused focused,
      int at,
      List<Word> words,
      List<Argument> arguments) {
    double[] statuses = Softmax.of(focused.statuses()[at]);
    int status = Softmax.best(statuses);
    List<ModelShape.ModeLabel> labels = ModelShape.modes();
    int from = 0;
    while (labels.get(from).type() != trigger.type()) {
      from++;
    }
    double[] modes =
        Softmax.of(focused.modes()[at], from, from + 1 + trigger.type().modes().size());
    int mode = Softmax.best(modes);
    return new GraphEvent(
        words.get(trigger.word()).span(),
        trigger.type(),
        labels.get(from + mode).mode(),
        Status.values()[status],
        arguments,
        new EventScores(trigger.score(), trigger.typeScore(), modes[mode], statuses[status]));
  }

  @Override
  public void close() {
    network.close();
  }
}
