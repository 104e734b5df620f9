/**
 * Sanctions lists that the user has: who is listed, since when, under which programme, and which
 * listed names a name may stand for. A hit is a likeness of names, never a statement about a
 * person.
 */
package org.demarche.listing;
