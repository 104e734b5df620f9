package org.demarche.time;

/**
 * One way to take a word.
 *
 * @param value what {@link Kind} says
 */
record Sense(Kind kind, int value) {}
