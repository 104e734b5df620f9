package org.demarche.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * The statements of one article, to be asked on whose word something is told.
 *
 * @param all in order of their cues
 */
public record Statements(List<Statement> all) {

  public Statements {
    all = List.copyOf(all);
  }

  /**
   * The statement on whose word {@code span} is told: of those that tell and whose content holds
   * all of it, the innermost. Empty where the article tells it in its own voice.
   *
   * <p>What is only condemned, wanted or denied is not told by who condemns, wants or denies it:
   * see {@link Statement#tells()}.
   */
  public Optional<Statement> statementCovering(Span span) {
    List<Statement> chain = chain(span);
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  /** All statements that tell {@code span}, the outermost first. */
  public List<Statement> chain(Span span) {
    return all.stream()
        .filter(statement -> statement.tells() && statement.covers(span))
        .sorted(Comparator.comparingInt(Statements::length).reversed())
        .toList();
  }

  /**
   * Who says the words between quotation marks around {@code span}; the outermost that is named.
   */
  public Optional<Span> speakerAround(Span span) {
    return all.stream()
        .filter(s -> s.kind() == Statement.Kind.DIRECT && !s.isNested() && s.covers(span))
        .flatMap(s -> s.speaker().stream())
        .findFirst();
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
