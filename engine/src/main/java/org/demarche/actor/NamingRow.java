package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Namings of one sort in the order of the text, so that those before a position are soon found. */
final class NamingRow {
  private final List<Naming> row = new ArrayList<>();

  /** Adds one that stands behind all others. */
  void add(Naming naming) {
    row.add(naming);
  }

  /**
   * Those that end at or before a position, in order: a view.
   *
   * @param sentence in which the position is
   */
  List<Naming> until(int position, int sentence) {
    int low = 0;
    int high = row.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (row.get(middle).sentence() <= sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low > 0 && row.get(low - 1).span().end() > position) {
      low--;
    }
    return row.subList(0, low);
  }

  /** The last that ends at or before a position. */
  Optional<Naming> last(int position, int sentence) {
    List<Naming> before = until(position, sentence);
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** All of them, in order: a view. */
  List<Naming> all() {
    return row.subList(0, row.size());
  }
}
