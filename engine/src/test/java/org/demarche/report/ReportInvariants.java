package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.Demarche;
import org.demarche.article.Article;
import org.demarche.graph.Status;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.language.Sentence;
import org.demarche.text.Span;

/** What holds of every reading of every article. Tests pass all their readings through here. */
public final class ReportInvariants {

  private static final int THREADS = 3;

  private ReportInvariants() {}

  /** Reads {@code article} on several threads at once and checks what comes out. */
  public static Reading read(Demarche demarche, Article article) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Reading>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(pool.submit(() -> demarche.read(article)));
      }
      Reading first = all.get(0).get();
      for (Future<Reading> other : all) {
        assertThat(other.get()).as("the same on every thread").isEqualTo(first);
      }
      return check(first);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("reading failed", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Checks a reading and hands it back. */
  public static Reading check(Reading reading) {
    String text = reading.article().text();
    List<Span> sentences = reading.sentences().stream().map(Sentence::span).toList();
    Set<String> ids = new HashSet<>();
    Set<String> triggers = new HashSet<>();
    for (Report report : reading.reports()) {
      assertThat(ids.add(report.id())).as("one id, one report").isTrue();
      assertThat(triggers.add(report.trigger().span() + report.label())).as("no copies").isTrue();
      assertThat(sentences).as("evidence is a sentence").contains(report.evidence().span());
      for (Quote quote : report.quotes()) {
        assertThat(quote.span().end()).as("in the text").isLessThanOrEqualTo(text.length());
        assertThat(quote.span().of(text)).as("spans mark their quotes").isEqualTo(quote.text());
        assertThat(quote.text()).as("no space around").isEqualTo(quote.text().strip());
        assertWholeCharacters(text, quote.span());
      }
      assertThat(report.cues().isEmpty() || report.status() != Status.OCCURRED).isTrue();
      assertOrdered(report);
      assertSources(report, reading.article());
      assertThat(report.modelDigest()).isEqualTo(reading.modelDigest());
    }
    assertThat(reading.reports())
        .as("in the order of the text")
        .isSortedAccordingTo(Comparator.comparing((Report r) -> r.trigger().span()));
    assertIssues(reading, sentences);
    return reading;
  }

  private static void assertOrdered(Report report) {
    for (List<Mention> field :
        List.of(report.actors(), report.recipients(), report.places(), report.times())) {
      List<Span> spans = field.stream().map(mention -> mention.quote().span()).toList();
      assertThat(spans).as("mentions in order, none twice").isSorted().doesNotHaveDuplicates();
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i).overlaps(spans.get(i - 1))).as("mentions apart").isFalse();
      }
    }
  }

  private static void assertSources(Report report, Article article) {
    List<SourceLink> sources = report.sources();
    assertThat(sources)
        .as("outermost first")
        .isSortedAccordingTo(Comparator.comparing(SourceLink::kind));
    assertThat(sources.stream().filter(s -> s.kind() == SourceLink.Kind.OUTLET).count())
        .as("one outlet at most")
        .isLessThanOrEqualTo(1);
    article
        .outlet()
        .ifPresent(
            outlet -> assertThat(sources.get(0).name()).as("outlet leads").isEqualTo(outlet));
  }

  private static void assertIssues(Reading reading, List<Span> sentences) {
    Set<Span> telling = new HashSet<>();
    reading.reports().forEach(report -> telling.add(report.evidence().span()));
    for (Sentence sentence : reading.sentences()) {
      boolean isExplained =
          telling.contains(sentence.span())
              || sentence.kind() == Sentence.Kind.DATELINE
              || reading.issues().stream()
                  .anyMatch(i -> i.code() == IssueCode.NO_EVENT && isAt(i, sentence.span()));
      assertThat(isExplained).as("no silence: " + sentence).isTrue();
    }
    for (Issue issue : reading.issues()) {
      issue
          .span()
          .ifPresent(
              span ->
                  assertThat(span.end()).isLessThanOrEqualTo(reading.article().text().length()));
    }
    if (reading.reports().isEmpty()) {
      assertThat(reading.issues()).as("an empty reading says why").isNotEmpty();
    }
    assertThat(sentences).isSorted().doesNotHaveDuplicates();
  }

  private static boolean isAt(Issue issue, Span span) {
    return issue.span().filter(span::equals).isPresent();
  }

  private static void assertWholeCharacters(String text, Span span) {
    assertThat(Character.isLowSurrogate(text.charAt(span.start()))).isFalse();
    assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
  }
}
