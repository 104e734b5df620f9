package org.demarche.app.dossier;

import java.time.YearMonth;

/**
 * What a month brought.
 *
 * @param month by the day events were, or were first told
 * @param cooperation sum of PLOVER scores above 0
 * @param conflict sum of PLOVER scores below 0, as a positive number
 * @param events that have a score
 */
record Month(YearMonth month, double cooperation, double conflict, long events) {

  Month {
    if (cooperation < 0 || conflict < 0 || events < 0) {
      throw new IllegalArgumentException("sums of " + month + " are 0 or more");
    }
  }
}
