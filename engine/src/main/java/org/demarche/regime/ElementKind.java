package org.demarche.regime;

/** What an element of a provision asks for. */
public enum ElementKind {
  /** Who acts. */
  SUBJECT,
  /** What the subject knew or should have known. */
  KNOWLEDGE,
  /** What is done. */
  CONDUCT,
  /** With whom, or for whom. */
  COUNTERPARTY,
  /** How much weight it has. Its factors are listed, never weighed. */
  MAGNITUDE,
  /** When it is done. */
  DATE
}
