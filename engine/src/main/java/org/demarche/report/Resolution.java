package org.demarche.report;

/**
 * What a mention stands for in the world: a person or body with its offices, an interval of days, a
 * place on the map. This release finds mentions and leaves all of them unresolved; the kinds that
 * resolve them join this family without changing {@link Mention}.
 */
public sealed interface Resolution permits Resolution.Unresolved {

  /** Nobody has looked yet. */
  Resolution PENDING = new Unresolved("mentions are not resolved in this release");

  /**
   * It is not known what the mention stands for.
   *
   * @param reason why; never blank
   */
  record Unresolved(String reason) implements Resolution {
    public Unresolved {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an unresolved mention needs a reason");
      }
    }
  }
}
