/**
 * Places in a text. A span is all that the other packages agree on: they point at words, they do
 * not copy them.
 */
package org.demarche.text;
