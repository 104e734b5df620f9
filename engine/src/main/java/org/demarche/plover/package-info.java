/**
 * Event graphs as PLOVER counts them, where that differs from how a sentence tells them: an act
 * that is only asked for or promised is folded into the asking or promising.
 */
package org.demarche.plover;
