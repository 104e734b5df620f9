/**
 * Tables of knowledge as reviewable files: rows with their file and line, so that a wrong one can
 * be named.
 */
package org.demarche.knowledge;
