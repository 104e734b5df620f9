/**
 * From bytes, pages, JSON lines and folders to articles. Everything that guesses at the form of an
 * input is here, so that the rest may trust an article.
 */
package org.demarche.intake;
