package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.graph.Dropped;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.language.Sentence;
import org.demarche.language.Sentences;
import org.demarche.model.SentenceReader;
import org.demarche.plover.SentenceExport;
import org.demarche.text.Span;

/**
 * Reads articles sentence by sentence. Thread-safe; the same article always gives the same reading.
 */
public final class ArticleReader {

  private static final String LANGUAGE = "en";

  private static final Comparator<Issue> BY_PLACE =
      Comparator.comparing(issue -> issue.span().orElseThrow());

  private final SentenceReader sentences;
  private final Resolvers resolvers;
  private final ReportMaker reports;
  private final String modelDigest;

  /**
   * A reader.
   *
   * @param sentences reads one sentence; stays the caller's to close
   * @param resolvers turn mentions into persons, days and places
   * @param modelDigest what reports carry to tell which model read them
   */
  public ArticleReader(SentenceReader sentences, Resolvers resolvers, String modelDigest) {
    this.sentences = sentences;
    this.resolvers = resolvers;
    this.reports = new ReportMaker(modelDigest);
    this.modelDigest = modelDigest;
  }

  /** Reads {@code article}; what gives no report gives an issue. */
  public Reading read(Article article) {
    return resolve(graphs(article));
  }

  /**
   * Reads articles, each on its own, in their order. The network reads all of them before anything
   * is looked up: its weights stay in the processor's cache meanwhile.
   */
  public List<Reading> read(List<Article> articles) {
    List<Graphs> graphs = articles.stream().map(this::graphs).toList();
    return graphs.stream().map(this::resolve).toList();
  }

  /** What the network reads in an article. */
  private record Graphs(
      Article article, List<Sentence> sentences, List<Told> told, List<Issue> issues) {
    Graphs {
      sentences = List.copyOf(sentences);
      told = List.copyOf(told);
      issues = List.copyOf(issues);
    }
  }

  private Graphs graphs(Article article) {
    if (article.language().filter(code -> !code.equals(LANGUAGE)).isPresent()) {
      Issue issue =
          Issue.of(
              IssueCode.LANGUAGE_NOT_READ,
              "the model reads English (en), the article is in "
                  + article.language().orElseThrow());
      return new Graphs(article, List.of(), List.of(), List.of(issue));
    }
    Sentences cut = Sentences.of(article.text());
    List<Issue> issues = new ArrayList<>(cut.issues());
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : cut.all()) {
      if (sentence.kind() != Sentence.Kind.DATELINE) {
        List<GraphEvent> events = read(sentence, article.text(), issues);
        Optional<GraphEvent> main = SentenceExport.main(events).map(SentenceExport.Coded::event);
        for (GraphEvent event : events) {
          told.add(new Told(sentence, event, main.filter(event::equals).isPresent()));
        }
      }
    }
    issues.sort(BY_PLACE);
    if (told.isEmpty()) {
      issues.add(
          0,
          Issue.of(
              IssueCode.NOTHING_FOUND,
              "none of " + cut.all().size() + " sentences tells an event the model knows"));
    }
    return new Graphs(article, cut.all(), told, issues);
  }

  private Reading resolve(Graphs graphs) {
    Article article = graphs.article();
    Scene scene =
        new Scene(
            resolvers,
            article,
            graphs.sentences(),
            graphs.told().stream().flatMap(t -> t.spans(Role.ACTOR, Role.RECIPIENT)).toList(),
            graphs.told().stream().flatMap(t -> t.spans(Role.TIME)).toList());
    ReportMaker.Context context = reports.context(article, scene, graphs.sentences());
    List<Issue> issues = new ArrayList<>(graphs.issues());
    List<Report> found =
        graphs.told().stream()
            .map(t -> reports.report(context, t.sentence(), t.event(), t.isMain(), issues::add))
            .toList();
    if (issues.size() > graphs.issues().size()) {
      issues.sort(BY_PLACE);
    }
    return new Reading(
        article,
        graphs.sentences(),
        found,
        new Sayings(scene, article.text(), graphs.sentences(), found).all(),
        scene.occasions(),
        scene.citations(),
        issues,
        modelDigest);
  }

  /** An event, the sentence that tells it, and whether that sentence is about it. */
  private record Told(Sentence sentence, GraphEvent event, boolean isMain) {
    Stream<Span> spans(Role... roles) {
      return event.arguments().stream()
          .filter(a -> List.of(roles).contains(a.role()))
          .map(a -> a.span().shift(sentence.span().start()));
    }
  }

  private List<GraphEvent> read(Sentence sentence, String articleText, List<Issue> issues) {
    String text = sentence.span().of(articleText);
    SentenceReader.Result result = sentences.read(text);
    if (result.events().isEmpty()) {
      issues.add(Issue.at(sentence.span(), IssueCode.NO_EVENT, "the sentence tells no event"));
    }
    result.dropped().forEach(dropped -> issues.add(issue(dropped, sentence)));
    Optional<Integer> unread = result.unreadFrom();
    unread.ifPresent(
        from ->
            issues.add(
                Issue.at(
                    new Span(sentence.span().start() + from, sentence.span().end()),
                    IssueCode.SENTENCE_TOO_LONG,
                    "the sentence is longer than the model reads; its last "
                        + (text.length() - from)
                        + " of "
                        + text.length()
                        + " characters were not read")));
    return result.events();
  }

  private static Issue issue(Dropped dropped, Sentence sentence) {
    String sure = String.format(Locale.ROOT, "%.2f", dropped.score());
    Span span = dropped.span().shift(sentence.span().start());
    return switch (dropped.reason()) {
      case WEAK_TRIGGER ->
          Issue.at(
              span,
              IssueCode.WEAK_TRIGGER,
              "may name an event of type " + dropped.what() + ", but its score is only " + sure);
      case WEAK_ROLE ->
          Issue.at(
              span,
              IssueCode.WEAK_ROLE,
              "may be the " + dropped.what() + " of an event, but its score is only " + sure);
      case OUT_OF_REACH ->
          Issue.at(
              span,
              IssueCode.OUT_OF_REACH,
              "read as the " + dropped.what() + " of an event that a semicolon parts from it");
    };
  }
}
