package org.demarche.statement;

/** The forms of an English verb. */
enum Inflection {
  BASE,
  THIRD,
  GERUND,
  PAST,
  PARTICIPLE
}
