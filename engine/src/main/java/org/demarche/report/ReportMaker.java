package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.actor.Representation;
import org.demarche.article.Article;
import org.demarche.article.ContentId;
import org.demarche.graph.Argument;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.language.Sentence;
import org.demarche.language.Words;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;

/** Makes a report of an event: spans of the sentence become spans of the article. */
final class ReportMaker {

  private final ReportCodes codes = new ReportCodes();
  private final StatusCues cues = StatusCues.load();
  private final OutletNames outlets = OutletNames.load();
  private final SourceChain chain = new SourceChain(outlets);
  private final String modelDigest;

  ReportMaker(String modelDigest) {
    this.modelDigest = modelDigest;
  }

  /** What all reports of an article share. */
  record Context(Article article, Scene scene, Optional<Mention> agency) {}

  Context context(Article article, Scene scene, List<Sentence> sentences) {
    Optional<Mention> agency =
        new DatelineAgency(outlets)
            .find(article.text(), sentences)
            .map(quote -> new Mention(quote, 1, scene.who(quote.span())));
    return new Context(article, scene, agency);
  }

  /**
   * The report of an event.
   *
   * @param isMain whether its sentence is about it
   * @param issues take what is left out
   */
  Report report(
      Context context,
      Sentence sentence,
      GraphEvent event,
      boolean isMain,
      Consumer<Issue> issues) {
    String text = context.article().text();
    Scene scene = context.scene();
    Quote evidence = Quote.of(sentence.span(), text);
    Quote trigger = Quote.of(event.trigger().shift(sentence.span().start()), text);
    List<Mention> actors = Apposition.once(mentions(Role.ACTOR, event, evidence, scene::who), text);
    Hosts hosts =
        Hosts.of(
            event,
            actors,
            withoutPrincipals(
                actors,
                Apposition.once(mentions(Role.RECIPIENT, event, evidence, scene::who), text)));
    List<Mention> recipients = hosts.kept();
    hosts.dropped().forEach(mention -> issues.accept(ownHost(mention)));
    Optional<String> visited = hosts.country();
    List<Mention> places =
        mentions(Role.PLACE, event, evidence, place -> scene.where(place, visited));
    List<Mention> times = times(event, evidence, scene, text, issues);
    SceneSources said =
        SceneSources.of(
            scene, mentions(Role.SOURCE, event, evidence, scene::who), trigger.span(), text);
    List<SourceLink> sources = chain.of(context.article().outlet(), context.agency(), said);
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
    EventTime time = time(scene, event, times, evidence);
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
        time,
        sources,
        event.scores(),
        codes.of(event, evidence, actors, recipients, time, context.article().published()),
        isMain,
        evidence,
        modelDigest);
  }

  private static Issue ownHost(Mention mention) {
    return Issue.at(
        mention.quote().span(),
        IssueCode.OWN_HOST,
        "read as the host of a visitor from the same state, who visits another");
  }

  /** Each with the whole of its expression, and each expression once. */
  private static List<Mention> times(
      GraphEvent event, Quote evidence, Scene scene, String text, Consumer<Issue> issues) {
    Map<Span, Mention> bySpan = new LinkedHashMap<>();
    for (Argument argument : event.arguments()) {
      Span words = inArticle(argument.span(), evidence).span();
      if (argument.role() == Role.TIME && scene.isPartOfName(words)) {
        issues.accept(
            Issue.at(words, IssueCode.DATE_OF_NAME, "read as a time, but it is part of a name"));
      } else if (argument.role() == Role.TIME) {
        Span span = scene.wholeTime(words);
        Resolution when = scene.when(span, event.status());
        bySpan.putIfAbsent(span, new Mention(Quote.of(span, text), argument.score(), when));
      }
    }
    return List.copyOf(bySpan.values());
  }

  private static String key(Quote quote) {
    return quote.span().start() + " " + quote.text();
  }

  /** The first time of the event whose days are known, or else the only one of its clause. */
  private static EventTime time(
      Scene scene, GraphEvent event, List<Mention> times, Quote evidence) {
    for (Mention mention : times) {
      if (mention.resolution() instanceof Resolution.When when
          && when.expression().interval().isPresent()) {
        return EventTime.stated(
            when.expression(), scene.joinedTo(when.expression(), event.status()));
      }
    }
    if (!times.isEmpty()) {
      return EventTime.unknown("the days of “" + times.get(0).text() + "” are not known");
    }
    if (event.status() != Status.OCCURRED) {
      return EventTime.unknown("no time is told of it; its clause may date who speaks of it");
    }
    Span clause = Clause.around(event.trigger(), Words.of(evidence.text())).span();
    Optional<TimeExpression> only =
        scene.onlyDate(clause.shift(evidence.span().start()), event.status());
    return only.map(
            expression ->
                new EventTime(
                    EventTime.Basis.INFERRED,
                    expression.interval(),
                    "the only date of its clause; " + expression.reason()))
        .orElse(EventTime.unknown("no time is told of it"));
  }

  private List<Quote> cues(GraphEvent event, Quote evidence) {
    if (event.status() == Status.OCCURRED) {
      return List.of();
    }
    return cues.nearest(event.status(), evidence.text(), event.trigger()).stream()
        .map(span -> inArticle(span, evidence))
        .toList();
  }

  private static List<Mention> mentions(
      Role role, GraphEvent event, Quote evidence, Function<Span, Resolution> resolve) {
    return event.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(
            argument -> {
              Quote quote = inArticle(argument.span(), evidence);
              return new Mention(quote, argument.score(), resolve.apply(quote.span()));
            })
        .toList();
  }

  /** Who is only stood for takes no part: that is told of the one who stands for him. */
  private static List<Mention> withoutPrincipals(List<Mention> actors, List<Mention> recipients) {
    List<Span> principals =
        actors.stream()
            .flatMap(actor -> actor.who().stream())
            .flatMap(one -> one.stands().stream())
            .map(Representation::principal)
            .toList();
    return recipients.stream()
        .filter(r -> principals.stream().noneMatch(r.quote().span()::overlaps))
        .toList();
  }

  private static Quote inArticle(Span local, Quote evidence) {
    return new Quote(local.shift(evidence.span().start()), local.of(evidence.text()));
  }
}
