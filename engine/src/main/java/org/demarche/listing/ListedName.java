package org.demarche.listing;

/**
 * A name under which a party is listed.
 *
 * @param text in reading order: "Ivan Petrov", also where the list writes "PETROV, Ivan"
 * @param weak whether the list itself calls it a weak alias, one that many others bear
 */
public record ListedName(String text, boolean weak) {

  public ListedName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a listed name must not be blank");
    }
  }

  /** A name that the list does not call weak. */
  static ListedName of(String text) {
    return new ListedName(text, false);
  }
}
