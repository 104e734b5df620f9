/**
 * Typed reasons for what was dropped, guessed or refused. Bad input is an issue in the result, not
 * an exception.
 */
package org.demarche.issue;
