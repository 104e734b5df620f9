package org.demarche.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.Identification;
import org.demarche.language.Sentence;
import org.demarche.statement.Statement;
import org.demarche.text.Span;
import org.demarche.text.SpanIndex;

/** Puts names to those who take part in an article's statements. */
final class Sayings {

  private final Scene scene;
  private final String text;
  private final SpanIndex<Span> sentences;

  /** Ids of the actors told of in a statement's words. */
  private final Map<Statement, Set<String>> topics = new HashMap<>();

  Sayings(Scene scene, String text, List<Sentence> sentences, List<Report> reports) {
    this.scene = scene;
    this.text = text;
    this.sentences = SpanIndex.of(sentences.stream().map(Sentence::span).toList());
    for (Report report : reports) {
      report.actors().forEach(this::isTold);
      report.recipients().forEach(this::isTold);
    }
  }

  private void isTold(Mention mention) {
    for (Statement statement : scene.statements().covering(mention.quote().span())) {
      topics.computeIfAbsent(statement, s -> new TreeSet<>()).addAll(ids(mention));
    }
  }

  /** In the order of their first words. */
  List<Saying> all() {
    return scene.statements().all().stream()
        .map(this::saying)
        .filter(Sayings::isSomebodys)
        .toList();
  }

  /**
   * Whether it can be told whose words these are, or they stand between quotation marks. The rules
   * also find "the mechanisms that characterise ..." and "an interest in ...", which nobody says.
   */
  private static boolean isSomebodys(Saying saying) {
    Statement statement = saying.statement();
    boolean isKnown =
        saying.speaker().filter(s -> s.resolution() instanceof Resolution.Who).isPresent();
    boolean isSaid =
        statement.tells() && saying.speaker().filter(s -> !isRelative(s.text())).isPresent();
    return isKnown || isSaid || statement.kind() != Statement.Kind.INDIRECT;
  }

  private static boolean isRelative(String speaker) {
    return speaker.equals("that") || speaker.equals("which");
  }

  private Saying saying(Statement statement) {
    return new Saying(
        statement,
        statement.content().stream().map(span -> Quote.of(span, text)).toList(),
        statement.speaker().map(this::mention),
        statement.addressee().map(this::mention),
        SceneSources.outlet(scene, statement, text),
        time(statement),
        List.copyOf(topics.getOrDefault(statement, Set.of())));
  }

  /** The only date of the sentence that stands beside all that is said, and is no event's. */
  private EventTime time(Statement statement) {
    return sentences.overlapping(statement.cue().get(0)).stream()
        .findFirst()
        .flatMap(scene::onlyDateBesideWords)
        .map(
            date ->
                new EventTime(
                    EventTime.Basis.INFERRED,
                    date.interval(),
                    "the only date beside the words; " + date.reason()))
        .orElseGet(() -> EventTime.unknown("no time is told of it"));
  }

  private Mention mention(Span span) {
    return new Mention(Quote.of(span, text), SceneSources.BY_STATEMENT, scene.who(span));
  }

  private static List<String> ids(Mention mention) {
    return mention.who().stream()
        .filter(one -> one instanceof Identification.Identified)
        .map(one -> ((Identification.Identified) one).id())
        .toList();
  }
}
