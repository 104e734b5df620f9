package org.demarche.actor.imports;

/** Forms of files that actors can be imported from. */
public enum ImportForm {
  /** Actor dictionary of PETRARCH or TABARI. */
  PETRARCH,
  /** Actor dictionary of Phoenix, which has PETRARCH's form. */
  PHOENIX,
  /** {@code legislators-*.yaml} of congress-legislators. */
  CONGRESS,
  /** Entities of followthemoney, a JSON object a line. */
  FTM
}
