/**
 * The ledger: one event from many reports, and every plan followed to its end. {@link
 * org.demarche.ledger.Ledger#of} is a pure function of all stored reports, what the users decided
 * and a day, so that neither the order in which articles arrive nor an interruption can matter.
 */
package org.demarche.ledger;
