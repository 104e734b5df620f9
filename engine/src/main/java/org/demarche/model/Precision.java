package org.demarche.model;

/** How the network multiplies. */
public enum Precision {
  /** Whole numbers of eight bits with a scale a column: faster, reads some sentences otherwise. */
  INT8,
  /** 32-bit floating point. */
  FLOAT
}
