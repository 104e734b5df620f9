package org.demarche.app.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a store answers.
 *
 * @param columns names
 * @param rows values in the order of the columns: strings, numbers, booleans and days; an unknown
 *     one is empty
 * @param total rows there are in all, of which these are a page
 */
public record Answer(List<String> columns, List<List<Optional<Object>>> rows, long total) {

  public Answer {
    columns = List.copyOf(columns);
    List<List<Optional<Object>>> copy = new ArrayList<>();
    for (List<Optional<Object>> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " values for " + columns);
      }
      copy.add(List.copyOf(row));
    }
    rows = Collections.unmodifiableList(copy);
  }

  /** A value as text; empty text for an unknown one. */
  public String text(int row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + columns);
    }
    return rows.get(row).get(at).map(String::valueOf).orElse("");
  }
}
