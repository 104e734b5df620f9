package org.demarche.statement;

/**
 * A run of tokens of one sentence, both ends included.
 *
 * @param first number of the first, from 0
 * @param last number of the last
 */
record Range(int first, int last) {

  Range {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("expected 0 <= first <= last: " + first + ", " + last);
    }
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }
}
