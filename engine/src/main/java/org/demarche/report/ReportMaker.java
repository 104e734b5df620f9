package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.ContentId;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.language.Sentence;
import org.demarche.text.Span;

/** Makes a report of an event: spans of the sentence become spans of the article. */
final class ReportMaker {

  private final StatusCues cues = StatusCues.load();
  private final OutletNames outlets = OutletNames.load();
  private final SourceChain chain = new SourceChain(outlets);
  private final String modelDigest;

  ReportMaker(String modelDigest) {
    this.modelDigest = modelDigest;
  }

  /** What all reports of an article share. */
  record Context(Article article, Optional<Mention> agency) {}

  Context context(Article article, List<Sentence> sentences) {
    return new Context(article, new DatelineAgency(outlets).find(article.text(), sentences));
  }

  Report report(Context context, Sentence sentence, GraphEvent event) {
    String text = context.article().text();
    Quote evidence = Quote.of(sentence.span(), text);
    Quote trigger = Quote.of(event.trigger().shift(sentence.span().start()), text);
    List<Mention> actors = mentions(Role.ACTOR, event, evidence);
    List<Mention> recipients = mentions(Role.RECIPIENT, event, evidence);
    List<Mention> places = mentions(Role.PLACE, event, evidence);
    List<Mention> times = mentions(Role.TIME, event, evidence);
    List<SourceLink> sources =
        chain.of(
            context.article().outlet(), context.agency(), mentions(Role.SOURCE, event, evidence));
    List<String> parts = new ArrayList<>();
    parts.add("report");
    parts.add(context.article().id());
    parts.add(event.type().name());
    parts.add(event.mode());
    parts.add(event.status().name());
    parts.add(key(trigger));
    List.of(actors, recipients, places, times)
        .forEach(field -> parts.add(field.stream().map(m -> key(m.quote())).toList().toString()));
    sources.forEach(link -> parts.add(link.kind() + " " + link.name()));
    return new Report(
        ContentId.of(parts),
        event.type(),
        event.mode(),
        event.status(),
        trigger,
        cues(event, evidence),
        actors,
        recipients,
        places,
        times,
        sources,
        event.scores(),
        evidence,
        modelDigest);
  }

  private static String key(Quote quote) {
    return quote.span().start() + " " + quote.text();
  }

  private List<Quote> cues(GraphEvent event, Quote evidence) {
    if (event.status() == Status.OCCURRED) {
      return List.of();
    }
    return cues.nearest(event.status(), evidence.text(), event.trigger()).stream()
        .map(span -> inArticle(span, evidence))
        .toList();
  }

  private static List<Mention> mentions(Role role, GraphEvent event, Quote evidence) {
    return event.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(a -> new Mention(inArticle(a.span(), evidence), a.score(), Resolution.PENDING))
        .toList();
  }

  private static Quote inArticle(Span local, Quote evidence) {
    return new Quote(local.shift(evidence.span().start()), local.of(evidence.text()));
  }
}
