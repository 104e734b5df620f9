package org.demarche.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds rows to one table, column by column. */
final class Rows implements AutoCloseable {
  private final DuckDBAppender appender;

  Rows(DuckDBConnection connection, String table) throws SQLException {
    appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  /**
   * Adds a row.
   *
   * @param values strings, numbers, booleans, days, bytes, lists of strings (joined by |), and
   *     optionals of these, where an empty one is null
   */
  void add(Object... values) throws SQLException {
    appender.beginRow();
    for (Object value : values) {
      put(value);
    }
    appender.endRow();
  }

  private void put(Object value) throws SQLException {
    if (value instanceof Optional<?> maybe) {
      if (maybe.isPresent()) {
        put(maybe.get());
      } else {
        appender.appendNull();
      }
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof byte[] bytes) {
      appender.append(bytes);
    } else if (value instanceof List<?> list) {
      appender.append(String.join("|", list.stream().map(String::valueOf).toList()));
    } else if (value instanceof Enum<?> constant) {
      appender.append(constant.name());
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
