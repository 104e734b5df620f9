package org.demarche.time;

/** The four types of TIMEX3, as TimeML 1.2.1 tells them apart. */
public enum TimexType {
  /** A day or longer stretch of the calendar, or a vague past, present or future. */
  DATE,
  /** A part of a day or a time of the clock. */
  TIME,
  /** How long, not when. */
  DURATION,
  /** How often. */
  SET
}
