package org.demarche.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.actor.Citation;
import org.demarche.actor.Occasion;
import org.demarche.article.Article;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.language.Sentence;

/**
 * An article as it was read.
 *
 * @param article what was read
 * @param sentences its sentences in order; empty if its language is not read
 * @param reports in the order of their triggers in the text, none twice
 * @param sayings the statements of the article, in the order of their first words
 * @param occasions bodies, meetings and programmes the article defines, each id once
 * @param citations statutes, treaties and programmes the article names, each once
 * @param issues what gave no report, in the order of the text, those of the whole article first
 * @param modelDigest first figures of the digest of the model that read it
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Report> reports,
    List<Saying> sayings,
    List<Occasion> occasions,
    List<Citation> citations,
    List<Issue> issues,
    String modelDigest) {

  public Reading {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(modelDigest, "modelDigest");
    sentences = List.copyOf(sentences);
    reports = List.copyOf(reports);
    sayings = List.copyOf(sayings);
    occasions = List.copyOf(occasions);
    citations = List.copyOf(citations);
    issues = List.copyOf(issues);
    Set<String> ids = new HashSet<>();
    for (Report report : reports) {
      if (!ids.add(report.id())) {
        throw new IllegalArgumentException("report " + report.id() + " stands there twice");
      }
      report.quotes().forEach(quote -> check(quote, article));
      check(report.evidence(), article);
    }
    for (Occasion occasion : occasions) {
      if (occasion.span().end() > article.text().length()) {
        throw new IllegalArgumentException(occasion.id() + " lies outside of " + article.id());
      }
    }
    for (Citation citation : citations) {
      if (citation.spans().stream().anyMatch(span -> span.end() > article.text().length())) {
        throw new IllegalArgumentException(
            citation.law().id() + " lies outside of " + article.id());
      }
    }
    sayings.forEach(saying -> saying.words().forEach(quote -> check(quote, article)));
  }

  private static void check(Quote quote, Article article) {
    if (!quote.isIn(article.text())) {
      throw new IllegalArgumentException(
          "article " + article.id() + " does not have '" + quote.text() + "' at " + quote.span());
    }
  }

  /**
   * The same reading with what was found wrong before it, while the article was taken in. What both
   * say of the whole article is told once.
   */
  public Reading withEarlier(List<Issue> earlier) {
    List<Issue> all = new ArrayList<>(earlier);
    for (Issue issue : issues) {
      boolean isTold = earlier.stream().anyMatch(e -> e.code() == issue.code());
      if (issue.span().isPresent() || !isTold) {
        all.add(issue);
      }
    }
    return new Reading(
        article, sentences, reports, sayings, occasions, citations, all, modelDigest);
  }

  /** How many issues are of this kind. */
  public int count(IssueCode code) {
    return (int) issues.stream().filter(issue -> issue.code() == code).count();
  }
}
