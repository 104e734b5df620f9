package org.demarche.intake;

import java.util.List;
import java.util.Objects;
import org.demarche.article.Article;
import org.demarche.issue.Issue;
import org.demarche.issue.Origin;

/** What became of one article of the input. */
public sealed interface IntakeResult {

  /** The file and line it came from. */
  Origin origin();

  /** An article that can be read on, with what was guessed or left out on the way. */
  record Read(Article article, List<Issue> issues, Origin origin) implements IntakeResult {
    public Read {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(origin, "origin");
      issues = List.copyOf(issues);
    }
  }

  /** A file or line that gives no article; the ones after it are still read. */
  record Refused(Origin origin, Issue issue) implements IntakeResult {
    public Refused {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(issue, "issue");
    }
  }
}
