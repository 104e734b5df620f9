package org.demarche.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Brings a store to the schema of this program, one numbered file after the other. */
final class Schema {
  /** The last file of schema-N.sql. */
  static final int VERSION = 2;

  private static final String NAME = "schema";

  private Schema() {}

  /**
   * Creates or migrates; each step is one transaction.
   *
   * @throws StoreException if a newer program wrote the store
   */
  static void bring(Connection connection, String file, boolean mayWrite)
      throws SQLException, IOException {
    int there = version(connection);
    if (there > VERSION) {
      throw new StoreException(
          String.format(
              "%s has schema %d, and this program knows schemas up to %d; use a newer demarche, or "
                  + "ingest the articles into another store",
              file, there, VERSION));
    }
    if (there < VERSION && !mayWrite) {
      throw new StoreException(
          file + " has schema " + there + "; 'demarche ingest' brings it to schema " + VERSION);
    }
    connection.setAutoCommit(false);
    for (int step = there + 1; step <= VERSION; step++) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(text("schema-" + step + ".sql"));
        statement.execute("delete from meta where name = '" + NAME + "'");
      }
      put(connection, NAME, String.valueOf(step));
      connection.commit();
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_name = 'meta'")) {
      found.next();
      if (found.getInt(1) == 0) {
        return 0;
      }
    }
    return get(connection, NAME).map(Integer::parseInt).orElse(0);
  }

  /** A value of the table meta. */
  static Optional<String> get(Connection connection, String name) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement("select value from meta where name = ?")) {
      ask.setString(1, name);
      try (ResultSet found = ask.executeQuery()) {
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
      }
    }
  }

  /** Sets a value of the table meta. */
  static void put(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("delete from meta where name = ?");
        PreparedStatement insert = connection.prepareStatement("insert into meta values (?, ?)")) {
      delete.setString(1, name);
      delete.executeUpdate();
      insert.setString(1, name);
      insert.setString(2, value);
      insert.executeUpdate();
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
