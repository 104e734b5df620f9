package org.demarche.time;

/** On which side of its anchor a time lies that the words leave open ("in April"). */
public enum Direction {
  /** On the anchor or before it: of what has happened. */
  PAST,
  /** On the anchor or after it: of what is planned. */
  FUTURE,
  /** The words around do not tell. */
  UNKNOWN
}
