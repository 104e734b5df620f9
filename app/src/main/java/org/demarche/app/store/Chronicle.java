package org.demarche.app.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.ledger.Plan;

/** Answers questions from a store; changes nothing. Not thread-safe. */
public final class Chronicle {
  private static final String TOTAL = "rows_in_all";

  private final Store store;

  public Chronicle(Store store) {
    this.store = store;
  }

  /**
   * A page of what fits a filter.
   *
   * @param limit rows at most, 0 or more
   * @param offset rows to leave out before, 0 or more
   * @throws IllegalArgumentException if the filter bounds what the subject does not have
   */
  public Answer ask(Subject subject, Filter filter, int limit, int offset) throws IOException {
    try {
      Clause clause = new Clause(filter, subject, columns(subject));
      // One pass gives the page and how many rows there are in all.
      String page =
          String.format(
              Locale.ROOT,
              "select *, count(*) over () as %s from %s where %s order by %s limit %d offset %d",
              TOTAL,
              subject.view(),
              clause.sql(),
              subject.order(),
              limit,
              offset);
      return withoutTotal(run(page, clause.parameters()), offset);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private static Answer withoutTotal(Answer found, int offset) {
    int last = found.columns().size() - 1;
    long total =
        found.rows().isEmpty() ? offset : (Long) found.rows().get(0).get(last).orElseThrow();
    return new Answer(
        found.columns().subList(0, last),
        found.rows().stream().map(row -> row.subList(0, last)).toList(),
        total);
  }

  /** Articles that tell of an act in which both of two countries take part, by id. */
  public List<Article> articles(List<String> dyad, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    try {
      Filter filter = Filter.of(dyad).within(from, to);
      Clause clause = new Clause(filter, Subject.REPORTS, columns(Subject.REPORTS));
      String sql =
          "select * from article where id in (select article from v_reports where "
              + clause.sql()
              + ") order by id";
      List<Article> articles = new ArrayList<>();
      try (PreparedStatement ask = store.connection().prepareStatement(sql)) {
        bind(ask, clause.parameters());
        try (ResultSet rows = ask.executeQuery()) {
          while (rows.next()) {
            articles.add(article(rows));
          }
        }
      }
      return articles;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private static Article article(ResultSet row) throws SQLException {
    Optional<LocalDate> day = EntryReader.day(row, "published");
    Optional<PublicationDate.Basis> basis =
        EntryReader.text(row, "published_basis").map(PublicationDate.Basis::valueOf);
    return new ArticleBuilder(row.getString("text"))
        .id(EntryReader.text(row, "id"))
        .title(EntryReader.text(row, "title"))
        .outlet(EntryReader.text(row, "outlet"))
        .url(EntryReader.text(row, "url"))
        .language(EntryReader.text(row, "language"))
        .published(day.flatMap(d -> basis.map(b -> PublicationDate.of(d, b))))
        .build();
  }

  /**
   * Plans that fit a filter, by first day.
   *
   * @param asOf as they were known on that day; by default on the newest day of the store
   */
  public List<Plan> plans(PlanFilter filter, Optional<LocalDate> asOf) throws IOException {
    List<Plan> all;
    if (asOf.isPresent()) {
      all = store.ledger(asOf).plans();
    } else {
      try {
        all = new PlanReader().all(store.connection());
      } catch (SQLException e) {
        throw fault(e);
      }
    }
    return all.stream().filter(filter::fits).toList();
  }

  /** Writes all that fits a filter to a Parquet file. */
  public void writeParquet(Subject subject, Filter filter, Path file) throws IOException {
    try {
      Clause clause = new Clause(filter, subject, columns(subject));
      String sql =
          "select * from "
              + subject.view()
              + " where "
              + clause.sql()
              + " order by "
              + subject.order();
      copy(sql, clause.parameters(), file);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /**
   * Answers a question in SQL. The store was opened to read, so nothing can be changed.
   *
   * @throws StoreException with DuckDB's words if the SQL is wrong
   */
  public Answer query(String sql) throws IOException {
    try {
      return run(sql, List.of());
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Writes the answer to a question in SQL to a Parquet file. */
  public void writeParquet(String sql, Path file) throws IOException {
    try {
      copy(sql, List.of(), file);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private void copy(String sql, List<Object> parameters, Path file) throws SQLException {
    Connection connection = store.connection();
    try (PreparedStatement make =
        connection.prepareStatement("create or replace temp table answer as " + sql)) {
      bind(make, parameters);
      make.execute();
    }
    try (Statement write = connection.createStatement()) {
      write.execute("copy answer to '" + file.toString().replace("'", "''") + "' (format parquet)");
      write.execute("drop table answer");
    }
  }

  private List<String> columns(Subject subject) throws SQLException {
    return run("select * from " + subject.view() + " limit 0", List.of()).columns();
  }

  private Answer run(String sql, List<Object> parameters) throws SQLException {
    try (PreparedStatement ask = store.connection().prepareStatement(sql)) {
      bind(ask, parameters);
      try (ResultSet rows = ask.executeQuery()) {
        ResultSetMetaData about = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
          columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        List<List<Optional<Object>>> found = new ArrayList<>();
        while (rows.next()) {
          List<Optional<Object>> row = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(Optional.ofNullable(rows.getObject(i)));
          }
          found.add(row);
        }
        return new Answer(columns, found, found.size());
      }
    }
  }

  private static void bind(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
    }
  }

  private static StoreException fault(SQLException e) {
    return new StoreException("the store cannot answer: " + e.getMessage(), e);
  }
}
