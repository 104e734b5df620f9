package org.demarche.exposure;

/** What reports tell of an element. */
public enum Outcome {
  /** Words or a row of a list tell it. Not a finding of law. */
  MET,
  /** Words or a row tell the contrary, or only a denial is there. */
  NOT_MET,
  /** Nothing tells, or not surely. */
  UNKNOWN
}
