package org.demarche.app.store;

/**
 * An input that was refused.
 *
 * @param origin file and line
 * @param code of the issue
 * @param message why
 */
public record Refusal(String origin, String code, String message) {

  public Refusal {
    if (origin.isBlank() || code.isBlank()) {
      throw new IllegalArgumentException("a refusal names its origin and code");
    }
  }
}
