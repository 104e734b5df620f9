package org.demarche.graph;

/** Whether an event has happened, from the point of view of the sentence or of its sources. */
public enum Status {
  /** It happened or is happening. */
  OCCURRED,
  /** Somebody has committed to it or it is scheduled. */
  PLANNED,
  /** Somebody asked, invited, ordered or demanded that it be done; not known to be done. */
  REQUESTED,
  /** It may happen or have happened: hoped, considered, threatened, feared, conditional. */
  POSSIBLE,
  /** It did not or will not happen, or is denied. */
  NEGATED,
  /** A rule, a habit or a law; no particular event. */
  GENERIC
}
