/**
 * Who says, thinks, asks or promises what in an article: cues of saying, their speakers and what is
 * said, found by word classes and rules without a parse.
 */
package org.demarche.statement;
