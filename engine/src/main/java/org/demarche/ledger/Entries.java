package org.demarche.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification;
import org.demarche.article.Article;
import org.demarche.article.PublicationDate;
import org.demarche.place.Place;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.SourceLink;

/** Makes entries of the reports of a reading. */
public final class Entries {

  private Entries() {}

  /** In the order of the reports. */
  public static List<Entry> of(Reading reading) {
    return reading.reports().stream().map(r -> entry(r, reading.article())).toList();
  }

  private static Entry entry(Report r, Article article) {
    return new Entry(
        r.id(),
        article.id(),
        r.trigger().span().start(),
        article.published().map(PublicationDate::date),
        article.outlet(),
        r.type(),
        r.mode(),
        r.status(),
        r.trigger().text(),
        r.cues().stream().map(Quote::text).toList(),
        parties(r.actors()),
        parties(r.recipients()),
        r.places().stream().map(Entries::spot).toList(),
        r.time().interval(),
        r.sources().stream().map(Entries::said).toList(),
        r.evidence().text(),
        r.trigger().span().start() - r.evidence().span().start());
  }

  private static List<Party> parties(List<Mention> mentions) {
    List<Party> all = new ArrayList<>();
    for (Mention m : mentions) {
      identifications(m).forEach(one -> all.add(party(one, m.text())));
    }
    return all;
  }

  /** Whom a mention stands for; one who is unidentified if nothing is known. */
  public static List<Identification> identifications(Mention m) {
    return m.resolution() instanceof Resolution.Who who
        ? who.all()
        : List.of(new Identification.Unidentified("not resolved"));
  }

  /**
   * One whom a mention stands for.
   *
   * @param words of the mention, which name whom nobody knows
   */
  public static Party party(Identification one, String words) {
    if (one instanceof Identification.Identified i) {
      return new Party(
          Optional.of(i.id()),
          i.name(),
          Optional.of(i.kind()),
          i.country(),
          i.sectors(),
          i.stands().map(s -> s.id().orElse(s.name())));
    }
    Optional<String> name = Optional.empty();
    Optional<String> standsFor = Optional.empty();
    if (one instanceof Identification.Partly p) {
      name = p.name();
      standsFor = p.stands().map(s -> s.id().orElse(s.name()));
    }
    return new Party(
        Optional.empty(),
        name.orElse(words),
        Optional.empty(),
        one.country(),
        one.sectors(),
        standsFor);
  }

  private static Spot spot(Mention m) {
    Optional<Place> place = Optional.empty();
    if (m.resolution() instanceof Resolution.Where where) {
      place = where.answer().found();
    }
    return new Spot(
        place.map(Place::id),
        place.map(Place::name).orElse(m.text()),
        place.flatMap(Place::country),
        place.flatMap(Place::division));
  }

  private static Said said(SourceLink link) {
    Optional<Party> who = link.mention().map(m -> party(identifications(m).get(0), m.text()));
    return new Said(link.kind(), link.name(), who.flatMap(Party::id), who.flatMap(Party::country));
  }
}
