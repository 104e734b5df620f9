/**
 * A small catalogue of arms, makers and bodies that buy arms, and where a text names them. It tells
 * military goods from civil ones and ties makers to rows of lists of persons.
 */
package org.demarche.armament;
