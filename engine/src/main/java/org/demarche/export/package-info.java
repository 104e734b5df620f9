/**
 * Events in the record layouts of the field: PLOVER, POLECAT, ICEWS and GDELT 2.0. Column by column
 * in {@code docs/exports.md}. Nothing here reads a database: rows go in, lines come out.
 */
package org.demarche.export;
