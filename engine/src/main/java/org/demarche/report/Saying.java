package org.demarche.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.statement.Medium;
import org.demarche.statement.Statement;

/**
 * A statement of the article with those who take part in it.
 *
 * @param statement what was said and how it was found
 * @param words what was said, as the article has it; several pieces where the article interrupts it
 * @param speaker who said it, by the fullest name the article has nearby; empty if it names no one
 * @param addressee to whom
 * @param outlet to whom it was said for publication: an interview with Reuters
 * @param time when it was said, as far as the sentence tells
 * @param topics ids of the actors that reports within the words name, in alphabetical order
 */
public record Saying(
    Statement statement,
    List<Quote> words,
    Optional<Mention> speaker,
    Optional<Mention> addressee,
    Optional<Mention> outlet,
    EventTime time,
    List<String> topics) {

  public Saying {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(time, "time");
    words = List.copyOf(words);
    topics = List.copyOf(topics);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a statement has words");
    }
  }

  /** Where it was said, if the article tells. */
  public Optional<Medium> medium() {
    return statement.medium();
  }
}
