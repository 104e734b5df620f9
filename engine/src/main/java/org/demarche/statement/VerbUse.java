package org.demarche.statement;

/** How a token is used as a verb. */
enum VerbUse {
  /** It is not. */
  NONE,
  /** With a subject of its own: says, has said, will say. */
  FINITE,
  /** With a form of "be" and a participle: was told. */
  PASSIVE,
  /** After "to". */
  INFINITIVE,
  /** In -ing without a form of "be". */
  GERUND,
  /** A participle without "be": the plan proposed by the bank; asked about the plan. */
  REDUCED
}
