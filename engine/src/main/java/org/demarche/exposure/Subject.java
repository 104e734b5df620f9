package org.demarche.exposure;

/**
 * Whose dealings are looked at. Agencies, firms and officials stand under their country; the
 * element that asks for the subject names them.
 *
 * @param country ISO 3166 alpha-3
 * @param name of the country as articles have it, or the code
 */
public record Subject(String country, String name) {
  public Subject {
    if (country.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a subject needs a country and a name");
    }
  }
}
