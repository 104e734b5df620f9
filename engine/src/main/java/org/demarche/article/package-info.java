/**
 * One published text and what is known of it: outlet, address, day, language. Its text never
 * changes, because every result points into it.
 */
package org.demarche.article;
