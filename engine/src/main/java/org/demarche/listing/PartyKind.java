package org.demarche.listing;

/** What sort of party a list names. */
public enum PartyKind {
  /** A human being. */
  PERSON,
  /** A firm, body, association or group. */
  ORGANISATION,
  /** A ship. */
  VESSEL,
  /** An aircraft. */
  AIRCRAFT,
  /**
   * Anything else a list may hold, such as a wallet or a security, or what the list leaves open.
   */
  OTHER;

  /** Whether the two cannot be the same sort of thing. */
  boolean conflictsWith(PartyKind other) {
    return this != other && this != OTHER && other != OTHER;
  }
}
