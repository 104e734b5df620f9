package org.demarche.export;

/** What dates an event whose own day no text tells: all layouts require one. */
public enum DayRule {
  /**
   * Nothing: the event is left out and counted. The day of publication is not that of the event.
   */
  STATED,
  /**
   * The day of the first report, as ICEWS, POLECAT and GDELT date theirs. Where it contradicts days
   * that are told too widely, their first one.
   */
  FIRST_REPORT
}
