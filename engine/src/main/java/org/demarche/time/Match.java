package org.demarche.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rule that fits some items.
 *
 * @param from number of the first item
 * @param to number after the last item
 * @param items of the whole sentence
 * @param kinds what each matched item was taken for; empty for a plain word
 */
record Match(Rule rule, int from, int to, List<Item> items, List<Optional<Kind>> kinds) {

  Match {
    kinds = List.copyOf(kinds);
  }

  /** The value of the first item that was taken for this kind. */
  OptionalInt value(Kind kind) {
    return value(kind, 0);
  }

  /** The same for a later item of the kind. */
  OptionalInt value(Kind kind, int skip) {
    int left = skip;
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).isPresent() && kinds.get(i).get() == kind && left-- == 0) {
        return OptionalInt.of(items.get(from + i).value(kind));
      }
    }
    return OptionalInt.empty();
  }

  boolean has(Kind kind) {
    return value(kind).isPresent();
  }

  /** Whether one of the matched items is this plain word. */
  boolean hasWord(String word) {
    for (int i = from; i < to; i++) {
      if (items.get(i).text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  int start() {
    return items.get(from).start();
  }

  int end() {
    return items.get(to - 1).end();
  }
}
