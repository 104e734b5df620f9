package org.demarche.listing;

import java.util.List;

/**
 * A name made ready to be compared.
 *
 * @param parts its words that count, in order
 */
record NameForm(List<Part> parts) {

  NameForm {
    parts = List.copyOf(parts);
  }

  /**
   * A word.
   *
   * @param word in small Latin letters
   * @param sounds by {@link Sounds#of}
   * @param bones its consonants; twice where an h may be one or none
   * @param weight how much it says of who is meant, 0.1 to 1
   * @param givenName number of the given name it is a form of, or -1
   */
  record Part(String word, String sounds, List<String> bones, double weight, int givenName) {

    Part {
      bones = List.copyOf(bones);
    }

    boolean isInitial() {
      return word.length() == 1;
    }

    /** Whether both may be forms of one given name. */
    boolean isSameGivenName(Part other) {
      return givenName >= 0 && givenName == other.givenName;
    }
  }

  double weight() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight();
    }
    return sum;
  }

  boolean hasInitial() {
    for (Part part : parts) {
      if (part.isInitial()) {
        return true;
      }
    }
    return false;
  }
}
