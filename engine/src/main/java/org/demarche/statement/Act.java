package org.demarche.statement;

/** What someone does with the content of a {@link Statement}. */
public enum Act {
  /** Tells it: said, told, reported, wrote. On their word. */
  SAY,
  /** Says that it is not so: denied, rejected as false. */
  DENY,
  /** Wants others to do it: urged, demanded, called for. */
  ASK,
  /** Binds oneself to it or refuses it: promised, agreed, declined, decided. */
  COMMIT,
  /** Holds it in mind: believes, hopes, wants, knows. */
  THINK,
  /** Takes a stand on it: condemned, praised, supports. */
  JUDGE,
  /** Bears it out, mostly a document: the poll shows, the report found. */
  SHOW
}
