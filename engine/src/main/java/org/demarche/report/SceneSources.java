package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.statement.Medium;
import org.demarche.statement.Statement;
import org.demarche.text.Span;

/**
 * On whose word an event is told: those the event graph names, or else the speaker of the statement
 * in which its trigger stands.
 *
 * @param named in the order of the text, none over another
 * @param medium where the speaker said it
 */
record SceneSources(List<Mention> named, Optional<Medium> medium) {

  /**
   * How sure a speaker is who is read by the rules of statements alone: about the share of right
   * sources {@code demarche eval attribution} measures.
   */
  static final double BY_STATEMENT = 0.7;

  SceneSources {
    named = List.copyOf(named);
  }

  static SceneSources of(Scene scene, GraphEvent event, Quote evidence, String text) {
    List<Mention> named = new ArrayList<>();
    for (var argument : event.arguments()) {
      if (argument.role() == Role.SOURCE) {
        Span span = argument.span().shift(evidence.span().start());
        named.add(new Mention(Quote.of(span, text), argument.score(), scene.who(span)));
      }
    }
    Span trigger = event.trigger().shift(evidence.span().start());
    Optional<Statement> statement = scene.statements().statementCovering(trigger);
    if (statement.isEmpty()) {
      return new SceneSources(named, Optional.empty());
    }
    Statement told = statement.get();
    if (named.isEmpty()) {
      told.relay().ifPresent(span -> add(named, scene, span, text));
      told.speaker().ifPresent(span -> add(named, scene, span, text));
    }
    named.sort(Comparator.comparing(mention -> mention.quote().span()));
    return new SceneSources(named, told.medium());
  }

  private static void add(List<Mention> named, Scene scene, Span span, String text) {
    if (named.stream().noneMatch(mention -> mention.quote().span().overlaps(span))) {
      named.add(new Mention(Quote.of(span, text), BY_STATEMENT, scene.who(span)));
    }
  }
}
