/**
 * When: finds the time expressions of an English text and says which days they mean, as TIMEX3
 * values (TimeML 1.2.1, ISO 8601) and as intervals of days with the reason.
 *
 * <p>Words are grouped into {@link org.demarche.time.Item}s by the table {@code words.tsv}, matched
 * by the patterns of {@code rules.tsv} and resolved against the day of publication or the day the
 * text was just telling of. What needs a day that is not known stays under-specified.
 */
package org.demarche.time;
