package org.demarche.model;

/** How the network multiplies. */
public enum Precision {
  /** Whole numbers of eight bits with a scale a column: faster, differs in rare words. */
  INT8,
  /** 32-bit floating point. */
  FLOAT
}
