/**
 * Tables of knowledge as reviewable files: rows with their file and line, so that a wrong one can
 * be named; and what was looked up in them before.
 */
package org.demarche.knowledge;
