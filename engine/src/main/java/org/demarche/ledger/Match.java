package org.demarche.ledger;

/**
 * Why a report belongs to a plan.
 *
 * @param score the higher, the likelier
 * @param reason field by field: kind, parties, time, words
 */
record Match(double score, String reason) {

  Match {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a match needs a reason");
    }
  }
}
