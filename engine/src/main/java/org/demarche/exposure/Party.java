package org.demarche.exposure;

import java.util.Objects;
import java.util.Optional;
import org.demarche.regime.SubjectKind;
import org.demarche.report.Quote;

/**
 * Somebody who takes part in a dealing.
 *
 * @param country ISO 3166 alpha-3, if known
 * @param row of the catalogue that names it
 */
record Party(
    Optional<String> country, SubjectKind kind, Side side, Quote quote, Optional<String> row) {

  /** On which side of a dealing. */
  enum Side {
    BUYER,
    SUPPLIER,
    PARTNER,
    /** Goods are called its own; who sells them is not told. */
    ORIGIN
  }

  Party {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(row, "row");
  }
}
