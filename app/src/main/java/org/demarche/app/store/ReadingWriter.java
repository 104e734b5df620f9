package org.demarche.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification;
import org.demarche.actor.Occasion;
import org.demarche.actor.Spell;
import org.demarche.article.Article;
import org.demarche.codes.Codes;
import org.demarche.codes.PloverCode;
import org.demarche.issue.Issue;
import org.demarche.language.Sentence;
import org.demarche.ledger.Entries;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Party;
import org.demarche.ledger.Said;
import org.demarche.ledger.Spot;
import org.demarche.place.Coordinates;
import org.demarche.place.Place;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.Saying;
import org.demarche.time.Granularity;
import org.demarche.time.TimeInterval;
import org.duckdb.DuckDBConnection;

/** Writes readings into the tables of articles and reports. */
final class ReadingWriter implements AutoCloseable {
  private final List<Rows> open = new ArrayList<>();
  private final Rows articles;
  private final Rows issues;
  private final Rows reports;
  private final Rows participants;
  private final Rows places;
  private final Rows sources;
  private final Rows statements;
  private final Rows occasions;

  ReadingWriter(DuckDBConnection connection) throws SQLException {
    articles = rows(connection, "article");
    issues = rows(connection, "issue");
    reports = rows(connection, "report");
    participants = rows(connection, "participant");
    places = rows(connection, "place");
    sources = rows(connection, "source");
    statements = rows(connection, "statement");
    occasions = rows(connection, "occasion");
  }

  private Rows rows(DuckDBConnection connection, String table) throws SQLException {
    Rows rows = new Rows(connection, table);
    open.add(rows);
    return rows;
  }

  void write(Stored stored) throws SQLException {
    Reading reading = stored.reading();
    Article a = reading.article();
    articles.add(
        a.id(),
        stored.version(),
        a.outlet(),
        a.url(),
        a.title(),
        a.published().map(p -> p.date()),
        a.published().map(p -> p.basis().name()),
        a.language(),
        a.text(),
        a.text().length(),
        reading.sentences().size(),
        stored.fingerprint().toBytes(),
        reading.modelDigest());
    for (int i = 0; i < reading.issues().size(); i++) {
      Issue issue = reading.issues().get(i);
      issues.add(
          a.id(),
          i,
          issue.code(),
          issue.message(),
          issue.span().map(s -> s.start()),
          issue.span().map(s -> s.end()));
    }
    List<Entry> entries = Entries.of(reading);
    for (int i = 0; i < reading.reports().size(); i++) {
      Report report = reading.reports().get(i);
      write(report, entries.get(i), i, sentence(reading, report));
    }
    for (int i = 0; i < reading.sayings().size(); i++) {
      write(reading.sayings().get(i), a.id(), i);
    }
    for (Occasion o : reading.occasions()) {
      occasions.add(a.id(), o.id(), o.series(), o.kind(), o.name(), o.session(), o.parties());
    }
  }

  /** The number of the sentence a report stands in, from 1. */
  private static int sentence(Reading reading, Report report) {
    int number = 1;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().end() <= report.trigger().span().start()) {
        number++;
      }
    }
    return Math.min(number, Math.max(1, reading.sentences().size()));
  }

  private void write(Report r, Entry entry, int position, int sentence) throws SQLException {
    Optional<TimeInterval> time = r.time().interval();
    Codes codes = r.codes();
    Optional<PloverCode> plover = codes.plover();
    reports.add(
        r.id(),
        entry.article(),
        position,
        r.type(),
        r.mode(),
        r.status(),
        r.trigger().text(),
        r.trigger().span().start(),
        r.cues().stream().map(Quote::text).toList(),
        time.flatMap(TimeInterval::from),
        time.flatMap(TimeInterval::to),
        time.map(TimeInterval::granularity).map(Granularity::name),
        r.time().basis(),
        r.time().reason(),
        plover.map(p -> p.type().name()),
        plover.map(PloverCode::mode),
        plover.map(PloverCode::score),
        plover.map(p -> p.quad().name()),
        codes.cameo().map(c -> c.code()),
        codes.cameo().map(c -> c.name()),
        codes.cameo().map(c -> c.basis()),
        codes.cameo().map(c -> c.goldstein()),
        codes.contexts().stream().map(c -> c.context().code()).toList(),
        codes.reason(),
        r.scores().trigger(),
        r.scores().type(),
        r.scores().mode(),
        r.scores().status(),
        r.evidence().text(),
        r.evidence().span().start(),
        sentence,
        r.modelDigest(),
        Listed.names(entry.actors()),
        Listed.ids(entry.actors()),
        Listed.countries(entry.actors()),
        Listed.names(entry.recipients()),
        Listed.ids(entry.recipients()),
        Listed.countries(entry.recipients()),
        Listed.places(entry.places()),
        String.join(" > ", entry.sources().stream().map(Said::name).toList()),
        r.isMain());
    writeAll(r.id(), "ACTOR", r.actors());
    writeAll(r.id(), "RECIPIENT", r.recipients());
    for (int i = 0; i < r.places().size(); i++) {
      write(r.id(), i, r.places().get(i), entry.places().get(i));
    }
    for (int i = 0; i < r.sources().size(); i++) {
      Said said = entry.sources().get(i);
      sources.add(
          r.id(),
          i,
          said.kind(),
          said.name(),
          said.actor(),
          said.country(),
          r.sources().get(i).medium().map(m -> m.kind().name()));
    }
  }

  private void write(String report, int position, Mention m, Spot spot) throws SQLException {
    Optional<Place> place =
        m.resolution() instanceof Resolution.Where w ? w.answer().found() : Optional.empty();
    Optional<Coordinates> at = place.flatMap(Place::at);
    places.add(
        report,
        position,
        spot.id(),
        place.map(Place::kind),
        spot.name(),
        spot.country(),
        spot.division(),
        at.map(Coordinates::latitude),
        at.map(Coordinates::longitude),
        m.text(),
        m.quote().span().start(),
        m.score());
  }

  private void writeAll(String report, String role, List<Mention> mentions) throws SQLException {
    int position = 0;
    for (Mention m : mentions) {
      for (Identification one : Entries.identifications(m)) {
        write(report, role, position++, m, one);
      }
    }
  }

  private void write(String report, String role, int position, Mention m, Identification one)
      throws SQLException {
    Party party = Entries.party(one, m.text());
    Optional<Spell> office =
        one instanceof Identification.Identified known ? known.office() : Optional.empty();
    participants.add(
        report,
        role,
        position,
        party.id(),
        party.name(),
        party.kind(),
        party.country(),
        party.sectors(),
        party.standsFor(),
        office.map(Spell::title),
        one.rule(),
        m.text(),
        m.quote().span().start(),
        m.score());
  }

  private void write(Saying s, String article, int position) throws SQLException {
    Optional<Party> speaker = s.speaker().map(ReadingWriter::party);
    Optional<Party> addressee = s.addressee().map(ReadingWriter::party);
    statements.add(
        article,
        position,
        s.statement().kind(),
        s.statement().act(),
        s.statement().isNegated(),
        String.join(" … ", s.words().stream().map(Quote::text).toList()),
        s.words().get(0).span().start(),
        s.speaker().map(ReadingWriter::called),
        speaker.flatMap(Party::id),
        speaker.flatMap(Party::country),
        s.addressee().map(ReadingWriter::called),
        addressee.flatMap(Party::id),
        s.medium().map(m -> m.kind().name()),
        s.topics(),
        s.statement().rule());
  }

  /** The name of one who is known, else the words of the mention. */
  private static String called(Mention m) {
    Party party = party(m);
    return party.id().isPresent() ? party.name() : m.text();
  }

  private static Party party(Mention m) {
    return Entries.party(Entries.identifications(m).get(0), m.text());
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : open) {
      rows.close();
    }
  }
}
