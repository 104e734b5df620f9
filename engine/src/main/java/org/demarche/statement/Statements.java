package org.demarche.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;
import org.demarche.text.SpanIndex;

/** The statements of one article, to be asked on whose word something is told. */
public final class Statements {
  private final List<Statement> all;
  private final SpanIndex<Statement> byContent;

  /**
   * Statements to be asked.
   *
   * @param all in order of their cues
   */
  public Statements(List<Statement> all) {
    this.all = List.copyOf(all);
    this.byContent = SpanIndex.of(this.all, Statement::content);
  }

  /** In order of their cues. */
  public List<Statement> all() {
    return all;
  }

  /** Those with a stretch that holds all of {@code span}, in order of their cues. */
  public List<Statement> covering(Span span) {
    return byContent.covering(span);
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
    return covering(span).stream()
        .filter(Statement::tells)
        .sorted(Comparator.comparingInt(Statements::length).reversed())
        .toList();
  }

  /**
   * Who says the words between quotation marks around {@code span}; the outermost that is named.
   */
  public Optional<Span> speakerAround(Span span) {
    return covering(span).stream()
        .filter(s -> s.kind() == Statement.Kind.DIRECT && !s.isNested())
        .flatMap(s -> s.speaker().stream())
        .findFirst();
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
