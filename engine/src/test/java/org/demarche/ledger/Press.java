package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.report.SourceLink;
import org.demarche.time.Granularity;
import org.demarche.time.TimeInterval;

/**
 * Writes entries for tests: {@code Press.on("2024-03-02").tells("The minister will *visit* Oslo.")
 * .as(CONSULT, "visit", PLANNED).by("swe.minister").to("NOR").at("NOR:Oslo")}. The trigger stands
 * between stars. Parties are countries ("NOR") or persons ("swe.minister", of the country before
 * the point).
 */
final class Press {
  private final LocalDate day;
  private final String article;
  private String sentence = "";
  private int offset;
  private String trigger = "";
  private EventType type = EventType.CONSULT;
  private String mode = "";
  private Status status = Status.OCCURRED;
  private List<String> cues = List.of();
  private final List<Party> actors = new ArrayList<>();
  private final List<Party> recipients = new ArrayList<>();
  private final List<Spot> places = new ArrayList<>();
  private Optional<TimeInterval> time = Optional.empty();

  private Press(String day, String article) {
    this.day = LocalDate.parse(day);
    this.article = article;
  }

  static Press on(String day) {
    return new Press(day, "article of " + day);
  }

  static Press in(String article, String day) {
    return new Press(day, article);
  }

  Press tells(String marked) {
    offset = marked.indexOf('*');
    int end = marked.indexOf('*', offset + 1);
    trigger = marked.substring(offset + 1, end);
    sentence = marked.replace("*", "");
    return this;
  }

  Press as(EventType itsType, String itsMode, Status itsStatus) {
    type = itsType;
    mode = itsMode;
    status = itsStatus;
    return this;
  }

  Press cues(String... words) {
    cues = List.of(words);
    return this;
  }

  Press by(String... who) {
    for (String one : who) {
      actors.add(party(one));
    }
    return this;
  }

  Press to(String... who) {
    for (String one : who) {
      recipients.add(party(one));
    }
    return this;
  }

  Press at(String place) {
    String[] parts = place.split(":", -1);
    places.add(
        parts.length == 1
            ? new Spot(Optional.of(parts[0]), parts[0], Optional.of(parts[0]), Optional.empty())
            : new Spot(
                Optional.of("town:" + parts[1]),
                parts[1],
                Optional.of(parts[0]),
                Optional.empty()));
    return this;
  }

  Press during(String from, String to) {
    time =
        Optional.of(TimeInterval.of(LocalDate.parse(from), LocalDate.parse(to), Granularity.DAY));
    return this;
  }

  Press until(String to) {
    time =
        Optional.of(
            new TimeInterval(Optional.empty(), Optional.of(LocalDate.parse(to)), Granularity.DAY));
    return this;
  }

  /** The report's id is its article and trigger. */
  Entry entry() {
    return new Entry(
        article + "#" + offset,
        article,
        offset,
        Optional.of(day),
        Optional.of("Test Post"),
        type,
        mode,
        status,
        trigger,
        cues,
        actors,
        recipients,
        places,
        time,
        List.of(new Said(SourceLink.Kind.OUTLET, "Test Post", Optional.empty(), Optional.empty())),
        sentence,
        offset);
  }

  private static Party party(String who) {
    int point = who.indexOf('.');
    boolean isPerson = point > 0;
    String country = isPerson ? who.substring(0, point).toUpperCase(Locale.ROOT) : who;
    return new Party(
        Optional.of(who),
        who,
        Optional.of(isPerson ? ActorKind.PERSON : ActorKind.STATE),
        Optional.of(country),
        List.of(),
        Optional.empty());
  }
}
