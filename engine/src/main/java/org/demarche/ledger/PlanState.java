package org.demarche.ledger;

/** What has become of a plan. */
public enum PlanState {
  /** Asked for, suggested or thought possible. */
  PROPOSED,
  /** All who must have agreed, or it is announced; no day is set. */
  ACCEPTED,
  /** A day or a window is set. */
  SCHEDULED,
  /** Preparations are reported. */
  PREPARING,
  /** Put off; a new window may be known. */
  POSTPONED,
  /** It took place. */
  TOOK_PLACE,
  /** Called off. */
  CANCELLED,
  /** The invitation or demand was turned down. */
  REFUSED,
  /** Its window passed with no report: not the same as "did not happen". */
  LAPSED;

  /** Whether it may still come, going by what was reported last. */
  public boolean isOpen() {
    return compareTo(POSTPONED) <= 0;
  }
}
