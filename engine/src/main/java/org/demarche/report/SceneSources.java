package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.statement.Medium;
import org.demarche.statement.Statement;
import org.demarche.text.Span;

/**
 * On whose word an event is told: those the event graph names, or else the speaker of the statement
 * in which its trigger stands.
 *
 * @param named in the order of the text, none over another
 * @param outlet to whom the speaker said it for publication
 * @param medium where the speaker said it
 */
record SceneSources(List<Mention> named, Optional<Mention> outlet, Optional<Medium> medium) {

  /**
   * How sure a speaker is who is read by the rules of statements alone: about the share of right
   * sources {@code demarche eval attribution} measures.
   */
  static final double BY_STATEMENT = 0.7;

  SceneSources {
    named = List.copyOf(named);
  }

  /**
   * The sources of one event.
   *
   * @param inGraph those the event graph names
   * @param trigger where the event's trigger stands in the article
   */
  static SceneSources of(Scene scene, List<Mention> inGraph, Span trigger, String text) {
    Optional<Statement> statement = scene.statements().statementCovering(trigger);
    if (statement.isEmpty()) {
      return new SceneSources(inGraph, Optional.empty(), Optional.empty());
    }
    Statement told = statement.get();
    List<Mention> named = new ArrayList<>(inGraph);
    if (named.isEmpty()) {
      told.relay().ifPresent(span -> add(named, scene, span, text));
      told.speaker().ifPresent(span -> add(named, scene, span, text));
    }
    named.sort(Comparator.comparing(mention -> mention.quote().span()));
    Optional<Mention> outlet =
        outlet(scene, told, text)
            .filter(
                o -> named.stream().noneMatch(m -> m.quote().span().overlaps(o.quote().span())));
    return new SceneSources(named, outlet, told.medium());
  }

  /** Who published an interview: whom it was with, unless that is a person. */
  static Optional<Mention> outlet(Scene scene, Statement statement, String text) {
    return statement
        .medium()
        .flatMap(Medium::host)
        .map(span -> new Mention(Quote.of(span, text), BY_STATEMENT, scene.who(span)))
        .filter(mention -> !(mention.resolution() instanceof Resolution.Who) || mention.isOutlet());
  }

  private static void add(List<Mention> named, Scene scene, Span span, String text) {
    if (named.stream().noneMatch(mention -> mention.quote().span().overlaps(span))) {
      named.add(new Mention(Quote.of(span, text), BY_STATEMENT, scene.who(span)));
    }
  }
}
