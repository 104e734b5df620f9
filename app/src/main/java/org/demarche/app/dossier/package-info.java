/** The relationship of two countries on a few pages, out of a store. */
package org.demarche.app.dossier;
