package org.demarche.app.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All tables of a store as sorted lines, to compare stores by. */
public final class Dump {

  private Dump() {}

  /** One line a row, the table's name first; sorted. */
  public static List<String> of(Store store) throws IOException {
    List<String> lines = new ArrayList<>();
    try {
      List<String> tables = new ArrayList<>();
      EntryReader.each(
          store.connection(),
          "select table_name from information_schema.tables where table_type = 'BASE TABLE'",
          row -> tables.add(row.getString(1)));
      for (String table : tables) {
        EntryReader.each(
            store.connection(), "select * from " + table, row -> lines.add(line(table, row)));
      }
    } catch (SQLException e) {
      throw new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
    lines.sort(null);
    return lines;
  }

  private static String line(String table, ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    StringBuilder line = new StringBuilder(table);
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      line.append('\t').append(columns.getColumnName(i)).append('=').append(row.getString(i));
    }
    return line.toString();
  }
}
