package org.demarche.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification;
import org.demarche.actor.Occasion;
import org.demarche.article.Article;
import org.demarche.codes.Codes;
import org.demarche.codes.PloverCode;
import org.demarche.issue.Issue;
import org.demarche.language.Sentence;
import org.demarche.ledger.Entries;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Said;
import org.demarche.place.Place;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.Saying;
import org.demarche.report.SourceLink;
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
        String.join(" > ", entry.sources().stream().map(Said::name).toList()));
    writeAll(r.id(), "ACTOR", r.actors());
    writeAll(r.id(), "RECIPIENT", r.recipients());
    for (int i = 0; i < r.places().size(); i++) {
      Mention m = r.places().get(i);
      Optional<Place> place =
          m.resolution() instanceof Resolution.Where w ? w.answer().found() : Optional.empty();
      places.add(
          r.id(),
          i,
          place.map(Place::id),
          place.map(p -> p.kind().name()),
          place.map(Place::name).orElse(m.text()),
          place.flatMap(Place::country),
          place.flatMap(Place::division),
          place.flatMap(Place::at).map(c -> c.latitude()),
          place.flatMap(Place::at).map(c -> c.longitude()),
          m.text(),
          m.quote().span().start(),
          m.score());
    }
    for (int i = 0; i < r.sources().size(); i++) {
      SourceLink link = r.sources().get(i);
      Optional<Identification> who = link.mention().flatMap(ReadingWriter::who);
      sources.add(
          r.id(),
          i,
          link.kind(),
          link.name(),
          who.flatMap(ReadingWriter::id),
          who.flatMap(Identification::country),
          link.medium().map(m -> m.kind().name()));
    }
  }

  private void writeAll(String report, String role, List<Mention> mentions) throws SQLException {
    int position = 0;
    for (Mention m : mentions) {
      List<Identification> all =
          m.resolution() instanceof Resolution.Who who
              ? who.all()
              : List.of(new Identification.Unidentified("not resolved"));
      for (Identification one : all) {
        write(report, role, position++, m, one);
      }
    }
  }

  private void write(String report, String role, int position, Mention m, Identification one)
      throws SQLException {
    Optional<Identification.Identified> known =
        one instanceof Identification.Identified i ? Optional.of(i) : Optional.empty();
    Optional<Identification.Partly> partly =
        one instanceof Identification.Partly p ? Optional.of(p) : Optional.empty();
    participants.add(
        report,
        role,
        position,
        known.map(i -> i.id()),
        known.map(i -> i.name()).or(() -> partly.flatMap(p -> p.name())).orElse(m.text()),
        known.map(i -> i.kind().name()),
        one.country(),
        one.sectors(),
        known
            .flatMap(i -> i.stands())
            .or(() -> partly.flatMap(p -> p.stands()))
            .map(s -> s.id().orElse(s.name())),
        known.flatMap(i -> i.office()).map(o -> o.title()),
        one.rule(),
        m.text(),
        m.quote().span().start(),
        m.score());
  }

  private void write(Saying s, String article, int position) throws SQLException {
    Optional<Identification> speaker = s.speaker().flatMap(ReadingWriter::who);
    Optional<Identification> addressee = s.addressee().flatMap(ReadingWriter::who);
    statements.add(
        article,
        position,
        s.statement().kind(),
        s.statement().act(),
        s.statement().isNegated(),
        String.join(" … ", s.words().stream().map(Quote::text).toList()),
        s.words().get(0).span().start(),
        s.speaker().map(m -> speaker.flatMap(ReadingWriter::name).orElse(m.text())),
        speaker.flatMap(ReadingWriter::id),
        speaker.flatMap(Identification::country),
        s.addressee().map(m -> addressee.flatMap(ReadingWriter::name).orElse(m.text())),
        addressee.flatMap(ReadingWriter::id),
        s.medium().map(m -> m.kind().name()),
        s.topics(),
        s.statement().rule());
  }

  private static Optional<Identification> who(Mention m) {
    return m.resolution() instanceof Resolution.Who who
        ? Optional.of(who.all().get(0))
        : Optional.empty();
  }

  private static Optional<String> id(Identification one) {
    return one instanceof Identification.Identified i ? Optional.of(i.id()) : Optional.empty();
  }

  private static Optional<String> name(Identification one) {
    return one instanceof Identification.Identified i ? Optional.of(i.name()) : Optional.empty();
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : open) {
      rows.close();
    }
  }
}
