package org.demarche.actor;

/**
 * A kind of body, occasion or programme that articles define by its parties or its name.
 *
 * @param key what goes into ids
 * @param result what sort of participant one is
 * @param head its last word: "the commission" is a later reference
 */
record OccasionKind(String key, ActorKind result, Rule rule, String phrase, String head) {

  /** What must be said before one of this kind is told from all others. */
  enum Rule {
    PAIR,
    ANY,
    NAME,
    NUMBER
  }

  /** First part of the ids. */
  String prefix() {
    return switch (result) {
      case BODY -> "body:";
      case LAW -> "programme:";
      default -> "occasion:";
    };
  }
}
