package org.demarche.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.ledger.Decision;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.PlanState;
import org.demarche.story.Copy;
import org.demarche.story.Fingerprint;
import org.demarche.story.Voices;
import org.duckdb.DuckDBConnection;

/**
 * One DuckDB file of articles, reports, events and plans. One process at a time may write to it.
 * Not thread-safe.
 */
public final class Store implements AutoCloseable {
  private static final String LINKED = "linked";
  private static final List<String> OF_ARTICLE =
      List.of("issue", "report", "statement", "occasion");
  private static final List<String> OF_REPORT = List.of("participant", "place", "source");

  private static final String KEEP =
      "insert into article_history select id, version, outlet, url, title, published, text"
          + " from article where id in (select unnest(?::varchar[]))";
  private static final String REPORTS =
      "select id from report where article in (select unnest(?::varchar[]))";

  private final DuckDBConnection connection;

  private Store(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Opens a store to write to; creates the file if there is none.
   *
   * @throws StoreException if another process has it, or a newer program wrote it
   */
  public static Store open(Path file) throws IOException {
    return open(file, true);
  }

  /**
   * Opens a store to read from; several processes may do so at a time.
   *
   * @throws StoreException if there is none, or a process is writing to it
   */
  public static Store openToRead(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new StoreException(
          "there is no store "
              + file
              + "; 'demarche ingest PATH... --store "
              + file
              + "' makes one");
    }
    return open(file, false);
  }

  private static Store open(Path file, boolean mayWrite) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", String.valueOf(!mayWrite));
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
      try {
        Schema.bring(connection, file.toString(), mayWrite);
        connection.setAutoCommit(false);
        return new Store(connection.unwrap(DuckDBConnection.class));
      } catch (SQLException | IOException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw fault(file, e);
    }
  }

  private static StoreException fault(Path file, SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("lock")) {
      return new StoreException(
          file
              + " is in use by another process; wait until it has ended, or give --store another "
              + "file",
          e);
    }
    if (message.contains("not a valid DuckDB")) {
      return new StoreException(
          file + " is no store of demarche's: expected a DuckDB file; give --store another one", e);
    }
    return new StoreException(file + ": " + message.lines().findFirst().orElse(""), e);
  }

  DuckDBConnection connection() {
    return connection;
  }

  /** Versions of all articles by id. */
  public Map<String, String> versions() throws IOException {
    Map<String, String> versions = new HashMap<>();
    ask("select id, version from article", row -> versions.put(row.getString(1), row.getString(2)));
    return versions;
  }

  /**
   * Stores articles in one transaction. One whose id is there supersedes it; the old version goes
   * to the history.
   *
   * @param articles none twice
   * @param refusals inputs that were refused
   */
  public void add(List<Stored> articles, List<Refusal> refusals) throws IOException {
    try {
      supersede(articles);
      try (ReadingWriter writer = new ReadingWriter(connection)) {
        for (Stored article : articles) {
          writer.write(article);
        }
      }
      addRefusals(refusals);
      Schema.put(connection, LINKED, "no");
      connection.commit();
    } catch (SQLException e) {
      throw rolledBack(e);
    }
  }

  private void supersede(List<Stored> articles) throws SQLException {
    Set<String> ids = new HashSet<>();
    articles.forEach(a -> ids.add(a.id()));
    if (ids.size() < articles.size()) {
      throw new IllegalArgumentException("an article stands twice in one batch");
    }
    if (LedgerWriter.change(connection, KEEP, ids) == 0) {
      return;
    }
    for (String table : OF_REPORT) {
      LedgerWriter.change(
          connection, "delete from " + table + " where report in (" + REPORTS + ")", ids);
    }
    for (String table : OF_ARTICLE) {
      LedgerWriter.delete(connection, table, "article", ids);
    }
    LedgerWriter.delete(connection, "article", "id", ids);
  }

  private void addRefusals(List<Refusal> refusals) throws SQLException {
    if (refusals.isEmpty()) {
      return;
    }
    Set<Refusal> there = new HashSet<>();
    EntryReader.each(
        connection,
        "select origin, code, message from refusal",
        row -> there.add(new Refusal(row.getString(1), row.getString(2), row.getString(3))));
    try (Rows rows = new Rows(connection, "refusal")) {
      for (Refusal r : refusals) {
        if (there.add(r)) {
          rows.add(r.origin(), r.code(), r.message());
        }
      }
    }
  }

  /** Whether events and plans are of all articles that are stored. */
  public boolean isLinked() throws IOException {
    try {
      return Schema.get(connection, LINKED).filter("yes"::equals).isPresent();
    } catch (SQLException e) {
      throw new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
  }

  /** Makes events and plans of all that is stored, in one transaction. */
  public void link() throws IOException {
    try {
      Voices voices = voices();
      Ledger ledger =
          Ledger.of(new EntryReader(connection).all(), voices, decisions(), Optional.empty());
      new LedgerWriter(connection).write(ledger);
      writeVoices(voices);
      Schema.put(connection, LINKED, "yes");
      connection.commit();
    } catch (SQLException e) {
      throw rolledBack(e);
    }
  }

  /** Events and plans as they were known on a day. */
  public Ledger ledger(Optional<LocalDate> asOf) throws IOException {
    try {
      return Ledger.of(new EntryReader(connection).all(), voices(), decisions(), asOf);
    } catch (SQLException e) {
      throw rolledBack(e);
    }
  }

  private Voices voices() throws SQLException {
    List<Copy> copies = new ArrayList<>();
    EntryReader.each(
        connection,
        "select id, published, fingerprint from article",
        row ->
            copies.add(
                new Copy(
                    row.getString(1),
                    EntryReader.day(row, "published"),
                    Fingerprint.ofBytes(bytes(row)))));
    return Voices.of(copies);
  }

  private static byte[] bytes(ResultSet row) throws SQLException {
    Blob blob = row.getBlob("fingerprint");
    return blob.getBytes(1, (int) blob.length());
  }

  private void writeVoices(Voices voices) throws SQLException {
    Map<String, String> there = new TreeMap<>();
    EntryReader.each(
        connection,
        "select article, voice from voice",
        row -> there.put(row.getString(1), row.getString(2)));
    Set<String> old = new HashSet<>();
    there.forEach(
        (article, voice) -> {
          if (!voice.equals(voices.byArticle().get(article))) {
            old.add(article);
          }
        });
    LedgerWriter.delete(connection, "voice", "article", old);
    try (Rows rows = new Rows(connection, "voice")) {
      for (Map.Entry<String, String> v : voices.byArticle().entrySet()) {
        if (!v.getValue().equals(there.get(v.getKey()))) {
          rows.add(v.getKey(), v.getValue());
        }
      }
    }
  }

  /** How many rows the tables of articles, reports, events and plans have. */
  public Map<String, Long> counts() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : List.of("article", "report", "event", "plan")) {
      ask("select count(*) from " + table, row -> counts.put(table, row.getLong(1)));
    }
    return counts;
  }

  /** What users decided on plans, in the order they did. */
  private List<Decision> decisions() throws SQLException {
    List<Decision> all = new ArrayList<>();
    EntryReader.each(
        connection,
        "select * from decision order by position",
        row -> {
          LocalDate day = row.getObject("day", LocalDate.class);
          String note = row.getString("note");
          String report = row.getString("report");
          all.add(
              switch (row.getString("what")) {
                case "merge" -> new Decision.Merge(day, note, report, row.getString("other"));
                case "split" -> new Decision.Split(day, note, report);
                default ->
                    new Decision.Close(
                        day, note, report, PlanState.valueOf(row.getString("state")));
              });
        });
    return all;
  }

  /** Keeps a decision and links again. */
  public void decide(Decision decision) throws IOException {
    try {
      int position = decisions().size();
      try (Rows rows = new Rows(connection, "decision")) {
        if (decision instanceof Decision.Merge m) {
          rows.add(position, m.on(), "merge", m.report(), m.other(), Optional.empty(), m.note());
        } else if (decision instanceof Decision.Split s) {
          rows.add(
              position, s.on(), "split", s.report(), Optional.empty(), Optional.empty(), s.note());
        } else if (decision instanceof Decision.Close c) {
          rows.add(position, c.on(), "close", c.report(), Optional.empty(), c.state(), c.note());
        }
      }
      link();
    } catch (SQLException e) {
      throw rolledBack(e);
    }
  }

  private void ask(String sql, EntryReader.Taker taker) throws IOException {
    try {
      EntryReader.each(connection, sql, taker);
    } catch (SQLException e) {
      throw new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
  }

  private StoreException rolledBack(SQLException e) {
    try {
      connection.rollback();
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    return new StoreException("the store cannot be written: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("the store cannot be closed: " + e.getMessage(), e);
    }
  }
}
