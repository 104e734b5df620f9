/**
 * Annotated sentences: the format they are kept in, and the scores that compare a reading with an
 * annotation.
 */
package org.demarche.corpus;
