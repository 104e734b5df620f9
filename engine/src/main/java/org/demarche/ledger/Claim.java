package org.demarche.ledger;

import java.util.List;

/**
 * A value of a field of an event, and who says so.
 *
 * @param value as the ledger writes it: a code, an id, days
 * @param reports ids of the reports that say so, sorted; at least one
 */
public record Claim(String value, List<String> reports) {

  public Claim {
    reports = List.copyOf(reports);
    if (value.isBlank() || reports.isEmpty()) {
      throw new IllegalArgumentException("a claim needs a value and a report");
    }
  }
}
