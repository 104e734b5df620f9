package org.demarche.report;

import java.util.Objects;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.place.Gazetteer;
import org.demarche.place.PlaceResolver;
import org.demarche.statement.StatementReader;
import org.demarche.time.TimeReader;

/**
 * What turns mentions into persons, days and places, with the knowledge it needs. Thread-safe: one
 * serves all articles.
 */
public record Resolvers(
    ActorResolver actors, TimeReader times, PlaceResolver places, StatementReader statements) {

  public Resolvers {
    Objects.requireNonNull(actors, "actors");
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(places, "places");
    Objects.requireNonNull(statements, "statements");
  }

  /**
   * With the shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a table has a wrong line
   */
  public static Resolvers shipped() {
    return with(ActorBook.shipped());
  }

  /** With the shipped tables, but these actors. */
  public static Resolvers with(ActorBook book) {
    return with(book, new PlaceResolver(Gazetteer.shipped()));
  }

  /** With the shipped tables of times and statements. */
  public static Resolvers with(ActorBook book, PlaceResolver places) {
    return new Resolvers(
        new ActorResolver(book), TimeReader.load(), places, StatementReader.shipped());
  }
}
