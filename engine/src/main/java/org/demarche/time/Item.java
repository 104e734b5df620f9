package org.demarche.time;

import java.util.List;

/**
 * What the rules look at: a word, or several that make one number or phrase.
 *
 * @param start in the sentence
 * @param end in the sentence
 * @param text in lower case
 * @param isCapitalised as written
 * @param senses empty for a word of no particular meaning
 */
record Item(int start, int end, String text, boolean isCapitalised, List<Sense> senses) {

  Item {
    senses = List.copyOf(senses);
  }

  boolean is(Kind kind) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The value of a sense this item has. */
  int value(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return sense.value();
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no " + kind);
  }
}
