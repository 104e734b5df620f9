package org.demarche.app.coding;

import java.util.List;
import java.util.Optional;

/**
 * What one input became.
 *
 * @param line its line of output; empty if it was refused
 * @param refusals why, a line each; empty if it was read
 * @param sentences how many sentences were read
 */
public record Coded(Optional<String> line, List<String> refusals, int sentences) {

  public Coded {
    refusals = List.copyOf(refusals);
    if (line.isPresent() == !refusals.isEmpty()) {
      throw new IllegalArgumentException("an input is read or refused, not both or neither");
    }
  }
}
