package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.codes.Codes;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.SourceLink;
import org.demarche.text.Span;
import org.demarche.time.Granularity;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeInterval;
import org.demarche.time.TimexType;

/**
 * A reading written by hand: one sentence an event, with {@code <trigger>}, {@code [A:DZA Algeria]}
 * an actor, {@code [R:RUS Russia]} a recipient and {@code [T:2019-01-01/2019-12-31 in 2019]} a time
 * (a {@code ~} before the days makes it vague). {@code DZA} alone is a state; {@code DZA.BUS} a
 * firm.
 */
final class Story {

  private static final Pattern MARK = Pattern.compile("<([^>]+)>|\\[([ART]):([^ ]+) ([^]]+)]");

  private final StringBuilder text = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();
  private String outlet = "Morning Post";
  private LocalDate published = LocalDate.of(2022, 11, 11);

  private record Draft(
      EventType type, String mode, Status status, Span sentence, Span trigger, List<Part> parts) {}

  private record Part(String role, String value, Span span) {}

  Story by(String name, String day) {
    outlet = name;
    published = LocalDate.parse(day);
    return this;
  }

  Story arms(Status status, String marked) {
    return tell(EventType.COOPERATE, "arms", status, marked);
  }

  Story tell(EventType type, String mode, Status status, String marked) {
    int start = text.length();
    Span trigger = new Span(start, start + 1);
    List<Part> parts = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      String words = matcher.group(1) != null ? matcher.group(1) : matcher.group(4);
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      if (matcher.group(1) != null) {
        trigger = span;
      } else {
        parts.add(new Part(matcher.group(2), matcher.group(3), span));
      }
      at = matcher.end();
    }
    text.append(marked.substring(at));
    drafts.add(new Draft(type, mode, status, new Span(start, text.length()), trigger, parts));
    text.append("\n\n");
    return this;
  }

  Reading reading() {
    String all = text.toString();
    Article article =
        new ArticleBuilder(all)
            .outlet(Optional.of(outlet))
            .published(Optional.of(PublicationDate.of(published, PublicationDate.Basis.GIVEN)))
            .build();
    List<Report> reports = new ArrayList<>();
    for (Draft draft : drafts) {
      reports.add(report(draft, all, article.id() + reports.size()));
    }
    return new Reading(
        article, List.of(), reports, List.of(), List.of(), List.of(), List.of(), "test");
  }

  private Report report(Draft draft, String all, String id) {
    List<Mention> times = mentions(draft, "T", all);
    Optional<TimeInterval> days =
        times.stream()
            .flatMap(m -> ((Resolution.When) m.resolution()).expression().interval().stream())
            .findFirst();
    EventTime time =
        days.map(d -> new EventTime(EventTime.Basis.STATED, days, "as written"))
            .orElse(EventTime.unknown("no time is told of it"));
    return new Report(
        id,
        draft.type(),
        draft.mode(),
        draft.status(),
        Quote.of(draft.trigger(), all),
        List.of(),
        mentions(draft, "A", all),
        mentions(draft, "R", all),
        List.of(),
        times,
        time,
        List.of(SourceLink.of(SourceLink.Kind.OUTLET, outlet, Optional.empty())),
        new EventScores(1, 1, 1, 1),
        Codes.none("not coded in this test"),
        true,
        Quote.of(draft.sentence(), all),
        "test");
  }

  private static List<Mention> mentions(Draft draft, String role, String all) {
    return draft.parts().stream()
        .filter(part -> part.role().equals(role))
        .map(part -> new Mention(Quote.of(part.span(), all), 1, resolution(part, all)))
        .toList();
  }

  private static Resolution resolution(Part part, String all) {
    return part.role().equals("T")
        ? new Resolution.When(time(part))
        : new Resolution.Who(List.of(who(part, part.span().of(all))));
  }

  private static Identification who(Part part, String words) {
    String[] codes = part.value().split("\\.", -1);
    if (codes.length > 1) {
      return new Identification.Partly(
          Optional.of(words), Optional.of(codes[0]), List.of(codes[1]), "test", Optional.empty());
    }
    return new Identification.Identified(
        codes[0],
        words,
        ActorKind.STATE,
        Optional.of(codes[0]),
        List.of(),
        Optional.empty(),
        "test",
        1,
        Optional.empty());
  }

  private static TimeExpression time(Part part) {
    boolean isVague = part.value().startsWith("~");
    String[] days = part.value().substring(isVague ? 1 : 0).split("/", -1);
    return new TimeExpression(
        part.span(),
        isVague ? TimexType.DURATION : TimexType.DATE,
        isVague ? "PXY" : days[0],
        Optional.empty(),
        Optional.of(
            TimeInterval.of(LocalDate.parse(days[0]), LocalDate.parse(days[1]), Granularity.DAY)),
        "test");
  }
}
