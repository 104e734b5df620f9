/**
 * Cuts a text into paragraphs, sentences and words, and tells its language. Every piece is a span
 * of the text as it was given.
 */
package org.demarche.language;
