package org.demarche.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.knowledge.KnowledgeException;

/**
 * A spell with what its line says of how sure its dates are.
 *
 * @param actor id of who held the office
 * @param from as far as it is known
 * @param to as far as it is known
 * @param tolerance days it may overlap with another holder's; {@link #SHARED} when the office is
 *     held by several at a time
 * @param file where the line is
 * @param line number of the line, from 1
 */
record DatedSpell(
    String actor,
    Spell spell,
    Optional<PartialDay> from,
    Optional<PartialDay> to,
    int tolerance,
    String file,
    int line) {

  static final int SHARED = Integer.MAX_VALUE;

  /** First day on which the office was surely held. */
  LocalDate surelyFrom() {
    return from.map(PartialDay::latest).orElse(LocalDate.MIN);
  }

  /** Last day on which the office was surely held. */
  LocalDate surelyTo() {
    return to.map(PartialDay::earliest).orElse(LocalDate.MAX);
  }

  KnowledgeException wrong(String message) {
    return new KnowledgeException(file, line, message);
  }
}
